package concord.panels;

import static java.util.Objects.requireNonNull;

import concord.cases.CaseId;
import concord.platform.gate.About;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;

/** The section 36 page of a case. */
public record ShowSection36(CaseId caseId) implements Query<SectionSheet>, About {

    public ShowSection36 {
        requireNonNull(caseId, "caseId is null");
    }

    @Override
    public RecordRef about() {
        return caseId.ref();
    }
}
