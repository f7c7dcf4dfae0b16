package concord.platform.work;

import concord.platform.gate.RecordRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for a post.
 *
 * @param about the record that it concerns
 * @param title what is to be done, beginning with a verb: "Check whether this person is known"
 * @param reference the record's reference, never a name
 * @param due the last day on which it is in time; absent where nothing runs
 * @param ifNothing what happens if nobody does anything, in one sentence
 * @param href where it is done
 * @param waitingForOthers true where the post only waits for somebody else
 */
public record Task(
        RecordRef about,
        String title,
        String reference,
        @Nullable LocalDate due,
        String ifNothing,
        String href,
        boolean waitingForOthers) {}
