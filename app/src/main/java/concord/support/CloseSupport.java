package concord.support;

import static java.util.Objects.requireNonNull;

import concord.cases.CaseId;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Versioned;

/** Closes a case whose support the panel agreed to end. The reviews at six and twelve months are made with it (F6). */
public record CloseSupport(CaseId caseId, int version, ClosureStated stated) implements Command<CaseId>, Versioned {

    public CloseSupport {
        requireNonNull(caseId, "caseId is null");
        requireNonNull(stated, "stated is null");
    }

    @Override
    public RecordRef about() {
        return caseId.ref();
    }
}
