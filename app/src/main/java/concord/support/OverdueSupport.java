package concord.support;

import concord.cases.CaseId;
import concord.platform.Given;
import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Shown;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A page of the support that is overdue in the areas of the acting post: for its chair, and for the panel's meeting.
 *
 * @param areas to which it is narrowed; empty for all that the post may see
 * @param page from one; one that lies after the last shows the last
 * @param size rows on a page
 */
public record OverdueSupport(Set<AreaId> areas, int page, int size) implements Query<OverdueSupport.Found> {

    private static final int MOST = 200;

    public OverdueSupport {
        areas = Set.copyOf(areas);
        Given.that(page > 0, "Pages count from 1");
        Given.that(size > 0 && size <= MOST, "A page has one to two hundred rows");
    }

    /** The first page of all that the post may see. */
    public static OverdueSupport first(int size) {
        return new OverdueSupport(Set.of(), 1, size);
    }

    /**
     * What is overdue, the oldest first.
     *
     * @param total how much there is in all
     */
    public record Found(List<Line> lines, int page, int total) implements Shown {

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
