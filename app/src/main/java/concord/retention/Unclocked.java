package concord.retention;

import concord.platform.gate.RecordRef;
import concord.platform.gate.Shown;
import java.util.List;

/**
 * Records that are kept without a clock.
 *
 * @param records the first hundred of them
 * @param total how many there are
 */
public record Unclocked(List<RecordRef> records, int total) implements Shown {

    public Unclocked {
        records = List.copyOf(records);
    }

    @Override
    public List<RecordRef> shown() {
        return records;
    }
}
