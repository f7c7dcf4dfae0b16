package concord.retention;

import concord.platform.gate.RecordRef;
import concord.platform.gate.Shown;
import java.util.List;

/**
 * One page of retention clocks.
 *
 * @param total how many there are on all pages
 */
public record Clocks(List<RetentionClock> rows, int total) implements Shown {

    public Clocks {
        rows = List.copyOf(rows);
    }

    @Override
    public List<RecordRef> shown() {
        return rows.stream().map(RetentionClock::about).toList();
    }
}
