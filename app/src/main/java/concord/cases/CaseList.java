package concord.cases;

import concord.platform.gate.RecordRef;
import concord.platform.gate.Shown;
import java.util.List;

/**
 * One page of a list of cases.
 *
 * @param total how many there are on all pages
 */
public record CaseList(List<CaseLine> lines, int total) implements Shown {

    public CaseList {
        lines = List.copyOf(lines);
    }

    @Override
    public List<RecordRef> shown() {
        return lines.stream().map(line -> line.id().ref()).toList();
    }
}
