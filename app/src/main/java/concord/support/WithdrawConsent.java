package concord.support;

import static java.util.Objects.requireNonNull;

import concord.cases.CaseId;
import concord.platform.Given;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Versioned;
import java.time.LocalDate;

/**
 * Records that consent was withdrawn. It can be at any time and without a reason; sessions that were not given yet end.
 *
 * @param reason empty where none was given
 * @param sessions what becomes of the sessions under way, for the provider
 */
public record WithdrawConsent(CaseId caseId, int version, AnsweredBy by, LocalDate on, String reason, String sessions)
        implements Command<CaseId>, Versioned {

    public WithdrawConsent {
        requireNonNull(caseId, "caseId is null");
        requireNonNull(by, "by is null");
        requireNonNull(on, "on is null");
        reason = Given.atMost("reason", reason, Length.NOTE);
        sessions = Given.words("sessions", sessions, Length.NOTE);
    }

    @Override
    public RecordRef about() {
        return caseId.ref();
    }
}
