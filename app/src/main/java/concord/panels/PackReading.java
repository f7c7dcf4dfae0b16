package concord.panels;

import concord.cases.CaseId;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Shown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a pack, with its place among the others. */
public record PackReading(PackIndex index, PackPage page) implements Shown {

    @Override
    public List<RecordRef> shown() {
        return List.of(page.caseId().ref());
    }

    public @Nullable CaseId previous() {
        return beside(-1);
    }

    public @Nullable CaseId next() {
        return beside(1);
    }

    /** The place of the page in the pack, from one. */
    public int place() {
        return at() + 1;
    }

    private @Nullable CaseId beside(int step) {
        int there = at() + step;
        return there < 0 || there >= index.entries().size()
                ? null
                : index.entries().get(there).caseId();
    }

    private int at() {
        return index.entries().stream().map(PackIndex.Entry::caseId).toList().indexOf(page.caseId());
    }
}
