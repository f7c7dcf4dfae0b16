package concord.support;

import static java.util.Objects.requireNonNull;

import concord.cases.CaseId;
import concord.files.StagedUploadId;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Versioned;
import java.util.List;

/** Records the answer to the question whether the person wants support (CTSA 2015 s.36(4)(b)). */
public record RecordConsent(CaseId caseId, int version, ConsentStated stated, List<StagedUploadId> evidence)
        implements Command<CaseId>, Versioned {

    public RecordConsent {
        requireNonNull(caseId, "caseId is null");
        requireNonNull(stated, "stated is null");
        evidence = List.copyOf(evidence);
    }

    @Override
    public RecordRef about() {
        return caseId.ref();
    }
}
