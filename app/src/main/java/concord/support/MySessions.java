package concord.support;

import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Shown;
import java.util.List;

/** What was commissioned from the acting post, what is under way first. */
public record MySessions() implements Query<MySessions.Found> {

    /** The commissions of one provider. */
    public record Found(List<CommissionLine> lines) implements Shown {
        public Found {
            lines = List.copyOf(lines);
        }

        @Override
        public List<RecordRef> shown() {
            return lines.stream().map(line -> line.id().ref()).toList();
        }
    }
}
