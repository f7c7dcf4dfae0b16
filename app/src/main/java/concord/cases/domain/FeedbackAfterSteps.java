package concord.cases.domain;

import concord.cases.CaseHappening;
import concord.cases.CaseStepTaken;
import concord.cases.PanelDecision;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.referrals.AskFeedback;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sets feedback to every referrer of a case as due, in the transaction of the step that is to be told (F9, G4). */
@Component
class FeedbackAfterSteps {

    private final Gate gate;

    FeedbackAfterSteps(Gate gate) {
        this.gate = gate;
    }

    @EventListener
    void on(CaseStepTaken event) {
        if (isTold(event.happening())) {
            event.referrals()
                    .forEach(referral -> gate.submit(
                                    Acting.system(),
                                    new AskFeedback(
                                            referral, event.happening().kind().words()))
                            .orThrow());
        }
    }

    private static boolean isTold(CaseHappening happening) {
        return switch (happening.kind()) {
            case PANEL_DECIDED ->
                switch (PanelDecision.valueOf(happening.said())) {
                    case ADOPT, DO_NOT_ADOPT, BACK_TO_POLICE -> true;
                    case HOLD, CONTINUE, EXIT -> false;
                };
            case CONSENT_REFUSED,
                    CONSENT_WITHDRAWN,
                    PLAN_APPROVED,
                    SUPPORT_CLOSED,
                    REVIEWED_AT_SIX_MONTHS,
                    REVIEWED_AT_TWELVE_MONTHS,
                    REOPENED -> true;
            case OPENED,
                    REFERRAL_JOINED,
                    ASSESSED,
                    REASSESSED,
                    FURTHER_ASSESSED,
                    REFERRED_TO_PANEL,
                    CONSENT_GIVEN,
                    REVIEWED,
                    TRANSFERRED,
                    CASE_OWNER_CHANGED,
                    RISK_OWNER_CHANGED -> false;
        };
    }
}
