package concord.support;

import concord.sharing.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One commission with its sessions and worries.
 *
 * @param told what the provider was told of the person; empty for a reader who may not see it
 * @param born absent where it was not told
 * @param consent whether sessions may be given now
 * @param events what else happened, such as that the rest was de-commissioned
 */
public record CommissionView(
        CommissionLine line,
        boolean consent,
        String told,
        @Nullable LocalDate born,
        List<Told.Field> more,
        List<Session> sessions,
        List<Worry> worries,
        List<Event> events) {

    public CommissionView {
        more = List.copyOf(more);
        sessions = List.copyOf(sessions);
        worries = List.copyOf(worries);
        events = List.copyOf(events);
    }

    /** One session, or one that did not take place. */
    public record Session(LocalDate on, boolean delivered, String note, Signed signed) {}

    /** A worry, and what was done about it. */
    public record Worry(
            UUID id,
            String worry,
            Signed raised,
            @Nullable String done,
            @Nullable Signed answered) {}

    /** Something that happened to the commission. */
    public record Event(String what, String words, Signed signed) {}
}
