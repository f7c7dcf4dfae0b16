package concord.support;

import concord.files.DocumentId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One action with what has happened to it: all that its owner sees of the case.
 *
 * @param consent whether support may be given now
 */
public record ActionView(
        ActionLine line, boolean consent, List<Event> events, List<PostChoice> owners, List<DocumentId> documents) {

    public ActionView {
        events = List.copyOf(events);
        owners = List.copyOf(owners);
        documents = List.copyOf(documents);
    }

    /** One thing that happened, in words. */
    public record Event(String what, String words, @Nullable LocalDate due, Signed signed) {}
}
