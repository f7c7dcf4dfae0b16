package concord.cases.domain;

import concord.cases.AddToCase;
import concord.cases.CaseClosed;
import concord.cases.CaseHappening;
import concord.cases.CaseId;
import concord.cases.CaseOutcome;
import concord.cases.CaseRefusal;
import concord.cases.CaseStepTaken;
import concord.people.Births;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import java.time.Clock;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Adds a step to a case where the case stands at it, and tells the other rooms. */
@Component
class AddingToCase implements CommandHandler<AddToCase, CaseId> {

    private final CaseTable cases;
    private final Births births;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AddingToCase(CaseTable cases, Births births, ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        this.births = births;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Outcome<CaseId> handle(AddToCase command, Acting acting) {
        return cases.toChange(command.caseId())
                .then(one -> one.standing().allows(command.happening())
                        ? Outcome.done(one)
                        : Outcome.refused(
                                new CaseRefusal.OutOfOrder(command.happening().kind(), one.stage())))
                .then(one -> add(one, command.happening(), command.by()));
    }

    private Outcome<CaseId> add(Case before, CaseHappening happening, Acting by) {
        Case after = cases.record(before, happening, by);
        events.publishEvent(new CaseStepTaken(
                after.id(), after.area(), cases.referralsOf(after.id()), happening, after.stage(), clock.instant()));
        if (before.closedAt() == null && after.closedAt() != null) {
            events.publishEvent(closed(after));
        }
        return Outcome.done(after.id());
    }

    private CaseClosed closed(Case one) {
        CaseOutcome outcome = Objects.requireNonNull(one.standing().outcome(), "what is closed has its outcome");
        return new CaseClosed(
                one.id(),
                cases.referralsOf(one.id()),
                one.person(),
                outcome,
                births.isChild(one.person(), cases.today()),
                cases.today());
    }
}
