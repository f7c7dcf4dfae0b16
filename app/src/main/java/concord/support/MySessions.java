package concord.support;

import concord.platform.Given;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Shown;
import java.util.List;

/**
 * A page of what was commissioned from the acting post.
 *
 * @param ended what has ended, the latest first; otherwise what is under way, the next due first
 * @param page from one; one that lies after the last shows the last
 */
public record MySessions(boolean ended, int page) implements Query<MySessions.Found> {

    /** Rows on a page. */
    public static final int ROWS = 25;

    public MySessions {
        Given.that(page > 0, "Pages count from 1");
    }

    /**
     * The commissions of one provider.
     *
     * @param underWay how many are under way in all; {@code over} likewise how many have ended
     */
    public record Found(List<CommissionLine> lines, int page, int underWay, int over) implements Shown {
        public Found {
            lines = List.copyOf(lines);
        }

        @Override
        public List<RecordRef> shown() {
            return lines.stream().map(line -> line.id().ref()).toList();
        }
    }
}
