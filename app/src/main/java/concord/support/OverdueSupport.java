package concord.support;

import concord.cases.CaseId;
import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Shown;
import java.time.LocalDate;
import java.util.List;

/** All support that is overdue in the areas of the acting post: for its chair, and for the panel's meeting. */
public record OverdueSupport() implements Query<OverdueSupport.Found> {

    /** What is overdue, the oldest first. */
    public record Found(List<Line> lines) implements Shown {

        public Found {
            lines = List.copyOf(lines);
        }

        @Override
        public List<RecordRef> shown() {
            return lines.stream().map(line -> line.caseId().ref()).distinct().toList();
        }
    }

    /**
     * One thing that is overdue.
     *
     * @param area of the case
     * @param what such as "Action: Housing", "Sessions: commissioned 7, delivered 1"; no name and no content
     * @param whose the post that is to do it
     * @param href where it is done or seen
     */
    public record Line(
            CaseId caseId, AreaId area, String reference, String what, PostId whose, LocalDate due, String href) {}
}
