package concord.support.domain;

import concord.cases.CaseBook;
import concord.cases.CaseHappening;
import concord.cases.CaseId;
import concord.cases.CaseOutline;
import concord.cases.CaseStage;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.support.ConsentRefusal;
import concord.support.WithdrawConsent;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Records a withdrawal: what was commissioned and not given yet ends with it, and the case is assessed again. */
@Component
class WithdrawingConsent implements CommandHandler<WithdrawConsent, CaseId> {

    private final CaseBook cases;
    private final CaseSteps steps;
    private final Consents consents;
    private final Commissions commissions;
    private final Clock clock;

    WithdrawingConsent(CaseBook cases, CaseSteps steps, Consents consents, Commissions commissions, Clock clock) {
        this.cases = cases;
        this.steps = steps;
        this.consents = consents;
        this.commissions = commissions;
        this.clock = clock;
    }

    @Override
    public Outcome<CaseId> handle(WithdrawConsent command, Acting acting) {
        CaseOutline about = cases.get(command.caseId());
        return consents.required(about.id()).then(_ -> onItsDay(command)).then(_ -> withdraw(command, about, acting));
    }

    private Outcome<CaseId> onItsDay(WithdrawConsent command) {
        LocalDate given = consents.days(command.caseId()).orElseThrow().from();
        boolean canBe = !command.on().isBefore(given) && !command.on().isAfter(LocalDate.now(clock));
        return canBe ? Outcome.done(command.caseId()) : Outcome.refused(new ConsentRefusal.DayCannotBe(given));
    }

    /** Where support is about to end anyhow the case stays at its step, and the withdrawal is kept all the same. */
    private Outcome<CaseId> withdraw(WithdrawConsent command, CaseOutline about, Acting acting) {
        boolean step = about.stage() != CaseStage.CLOSING;
        consents.withdraw(command, step, acting);
        commissions.stopWithoutConsent(about.id(), command.sessions(), acting);
        return step ? steps.take(about.id(), CaseHappening.Kind.CONSENT_WITHDRAWN, acting) : Outcome.done(about.id());
    }
}
