package concord.cases.domain;

import concord.cases.CaseId;
import concord.cases.CaseRefusal;
import concord.cases.PartReferral;
import concord.cases.ReferralParted;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives a referral of another person a case of its own. The case that it leaves keeps all that happened in it. */
@Component
class PartingReferral implements CommandHandler<PartReferral, CaseId> {

    private final CaseTable cases;
    private final ReferralsOfOthers others;
    private final Gate gate;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PartingReferral(
            CaseTable cases, ReferralsOfOthers others, Gate gate, ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        this.others = others;
        this.gate = gate;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Outcome<CaseId> handle(PartReferral command, Acting acting) {
        return cases.toChange(command.caseId()).then(one -> {
            Optional<OpenCase> ownCase = others.ownCaseOf(command);
            return ownCase.isPresent()
                    ? part(command, one, ownCase.get(), acting)
                    : Outcome.refused(new CaseRefusal.NotOfAnother());
        });
    }

    private Outcome<CaseId> part(PartReferral command, Case from, OpenCase ownCase, Acting acting) {
        others.part(command, acting);
        return gate.submit(Acting.system(), ownCase).then(to -> {
            events.publishEvent(
                    new ReferralParted(from.id(), command.referral(), from.closedAt() != null, clock.instant()));
            return Outcome.done(to);
        });
    }
}
