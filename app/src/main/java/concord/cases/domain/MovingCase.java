package concord.cases.domain;

import concord.cases.AddToCase;
import concord.cases.CaseHappening;
import concord.cases.CaseId;
import concord.cases.CaseRefusal;
import concord.cases.CaseTransferred;
import concord.files.MoveDocuments;
import concord.people.MoveInvolvements;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.RecordRef;
import concord.referrals.MoveReferral;
import concord.referrals.ReferralId;
import concord.sharing.MoveRequests;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Moves a case: each room above moves its own by its own command, each room below hears that it has moved; all in one
 * transaction, so that at every moment one area has the whole of it.
 */
@Component
class MovingCase implements CommandHandler<MoveCase, CaseId> {

    private static final CaseHappening TRANSFERRED = CaseHappening.of(CaseHappening.Kind.TRANSFERRED);

    private final CaseTable cases;
    private final TransferTable transfers;
    private final Gate gate;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MovingCase(CaseTable cases, TransferTable transfers, Gate gate, ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        this.transfers = transfers;
        this.gate = gate;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Outcome<CaseId> handle(MoveCase command, Acting acting) {
        return cases.toChange(command.transfer().caseId())
                .then(one -> one.standing().allows(TRANSFERRED)
                        ? move(one, command, acting)
                        : Outcome.refused(new CaseRefusal.OutOfOrder(TRANSFERRED.kind(), one.stage())));
    }

    private Outcome<CaseId> move(Case one, MoveCase command, Acting acting) {
        List<ReferralId> referrals = cases.referralsOf(one.id());
        for (ReferralId referral : referrals) {
            gate.submit(acting, new MoveReferral(referral, command.transfer().to()))
                    .orThrow();
            moveWhatBelongsTo(referral.ref(), command, acting);
        }
        moveWhatBelongsTo(one.id().ref(), command, acting);
        cases.moveTo(one.id(), command.transfer().to());
        transfers.keepLine(command.transfer());
        events.publishEvent(new CaseTransferred(
                one.id(),
                referrals,
                one.person(),
                one.area(),
                command.transfer().to(),
                clock.instant()));
        return gate.submit(acting, new AddToCase(one.id(), TRANSFERRED, command.by()))
                .then(id -> gate.submit(
                        acting, new Changeover(id, command.owners(), Changeover.How.TRANSFERRED, command.by())));
    }

    private void moveWhatBelongsTo(RecordRef record, MoveCase command, Acting acting) {
        TransferTable.Open transfer = command.transfer();
        gate.submit(acting, new MoveInvolvements(record, transfer.to())).orThrow();
        gate.submit(acting, new MoveRequests(record, transfer.to())).orThrow();
        gate.submit(acting, new MoveDocuments(record, transfer.from(), transfer.to()))
                .orThrow();
    }
}
