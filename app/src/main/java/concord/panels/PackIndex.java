package concord.panels;

import concord.cases.CaseId;
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
 * @param unsent cases put on the agenda since it was sent
 * @param until the last day on which a member may read it
 * @param readers how many posts it goes to
 * @param maySend whether the acting post may send it
 * @param works whether the acting post works for an area of the panel, not only sits on it
 */
public record PackIndex(
        MeetingLine meeting,
        int version,
        @Nullable Sent sent,
        List<Entry> entries,
        int conflicts,
        int unsent,
        LocalDate until,
        int readers,
        boolean maySend,
        boolean works)
        implements Shown {

    public PackIndex {
        entries = List.copyOf(entries);
    }

    @Override
    public List<RecordRef> shown() {
        return entries.stream().map(entry -> entry.caseId().ref()).toList();
    }

    /** How it was sent. */
    public record Sent(int number, Instant at, String by, String purpose, List<PackField> fields) {

        public Sent {
            fields = List.copyOf(fields);
        }
    }

    /**
     * One case: no more than is needed to know whether one has a conflict of interest.
     *
     * @param number on the agenda
     */
    public record Entry(AgendaItemId item, CaseId caseId, int number, String reference, String name) {}
}
