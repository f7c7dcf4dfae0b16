package concord.support;

import static java.util.Objects.requireNonNull;

import concord.cases.CaseId;
import concord.platform.Given;
import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;

/** A named senior lets a case be closed although information is outstanding: for the requests open now (F3). */
public record LetCloseWithRequests(CaseId caseId, String why) implements Command<CaseId>, About {

    public LetCloseWithRequests {
        requireNonNull(caseId, "caseId is null");
        why = Given.words("why", why, Length.ACCOUNT);
    }

    @Override
    public RecordRef about() {
        return caseId.ref();
    }
}
