package concord.panels;

import static java.util.Objects.requireNonNull;

import concord.cases.CaseId;
import concord.platform.gate.About;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;

/** What panels did with a case, in full. */
public record ShowPanelOfCase(CaseId caseId) implements Query<PanelOfCase>, About {

    public ShowPanelOfCase {
        requireNonNull(caseId, "caseId is null");
    }

    @Override
    public RecordRef about() {
        return caseId.ref();
    }
}
