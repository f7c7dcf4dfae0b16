package concord.panels;

import concord.platform.gate.RecordRef;
import concord.platform.gate.Shown;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pack of a meeting as the acting post may read it.
 *
 * @param sent absent while it has not been sent; then its pages are as the record stands
 * @param conflicts how many items the reader has a conflict in: they are not shown
 * @param until the last day on which a member may read it
 * @param maySend whether the acting post may send it
 */
public record PackIndex(
        MeetingLine meeting,
        int version,
        @Nullable Sent sent,
        List<Entry> entries,
        int conflicts,
        LocalDate until,
        boolean maySend,
        int readers)
        implements Shown {

    public PackIndex {
        entries = List.copyOf(entries);
    }

    @Override
    public List<RecordRef> shown() {
        return entries.stream().map(entry -> entry.page().caseId().ref()).toList();
    }

    /** How it was sent. */
    public record Sent(int number, Instant at, String by, String purpose, List<PackField> fields) {

        public Sent {
            fields = List.copyOf(fields);
        }
    }

    /** One case, with its place on the agenda. */
    public record Entry(AgendaItemId item, int position, PackPage page) {}
}
