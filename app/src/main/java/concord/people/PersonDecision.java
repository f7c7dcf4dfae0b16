package concord.people;

import concord.platform.gate.PostId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody decided about who a person is.
 *
 * @param what in words: "Recorded as this person"
 * @param record the reference of the record it was about; blank where it was about the whole person
 * @param why the reason that was given; blank where none was asked for
 * @param modelVersion of the comparison that was shown; blank where none was
 * @param merge where it can be read as a whole; absent where it was no merge
 */
public record PersonDecision(
        Instant at,
        String what,
        String record,
        PostId by,
        String why,
        String modelVersion,
        @Nullable MergeId merge) {}
