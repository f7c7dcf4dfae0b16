package concord.support.domain;

import concord.cases.CaseAct;
import concord.cases.CaseActObjection;
import concord.cases.CaseOutline;
import concord.platform.gate.Acting;
import concord.platform.gate.Refusal;
import concord.support.ConsentRefusal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What support has against an act at the step at which a case stands. */
@Component
class SupportObjections implements CaseActObjection {

    private final Consents consents;
    private final ClosureRules closure;

    SupportObjections(Consents consents, ClosureRules closure) {
        this.consents = consents;
        this.closure = closure;
    }

    @Override
    public Optional<? extends Refusal> to(CaseAct act, CaseOutline outline, Acting acting) {
        return switch (act) {
            case COMMISSION, WRITE_PLAN ->
                consents.stands(outline.id()) ? Optional.empty() : Optional.of(new ConsentRefusal.NoConsent());
            case CLOSE -> closure.hindrances(outline).stream().findFirst();
            case ASSESS,
                    REFER_TO_PANEL,
                    PUT_ON_AGENDA,
                    RECORD_CONSENT,
                    REVIEW,
                    REVIEW_AFTER_CLOSURE,
                    HAND_OVER,
                    TRANSFER,
                    ASK_PARTNER,
                    TELL_REFERRER -> Optional.empty();
        };
    }
}
