package concord.referrals.domain;

import concord.people.PersonId;
import concord.platform.gate.Acting;
import concord.referrals.AssessmentView;
import concord.referrals.GatewayDecisionSigned;
import concord.referrals.GatewayOutcome;
import concord.referrals.ReferralClosed;
import concord.referrals.RetentionClass;
import concord.referrals.SignGatewayDecision;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes a signed decision, sets the clocks that start with it, and tells the other rooms. */
@Component
class Decided {

    private final Referrals referrals;
    private final AssessmentTable table;
    private final ReceiptTable receipts;
    private final Deadlines deadlines;
    private final Ages ages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Decided(
            Referrals referrals,
            AssessmentTable table,
            ReceiptTable receipts,
            Deadlines deadlines,
            Ages ages,
            ApplicationEventPublisher events,
            Clock clock) {
        this.referrals = referrals;
        this.table = table;
        this.receipts = receipts;
        this.deadlines = deadlines;
        this.ages = ages;
        this.events = events;
        this.clock = clock;
    }

    void sign(Referral referral, AssessmentView latest, SignGatewayDecision command, Acting acting) {
        GatewayOutcome outcome = GatewayPolicy.outcomeOf(latest.assessment());
        table.signOff(
                new AssessmentTable.SignOff(referral.id(), latest.id(), command.display(), command.note()), acting);
        Referral after = referrals.record(referral, Happening.signed(outcome), acting);
        if (!after.stage().isAtGateway()) {
            receipts.feedbackDue(referral.id(), deadlines.feedback(referral));
        }
        tell(referral, outcome);
    }

    private void tell(Referral referral, GatewayOutcome outcome) {
        PersonId person = referral.knownPerson();
        events.publishEvent(
                new GatewayDecisionSigned(referral.id(), referral.area(), person, outcome, clock.instant()));
        if (outcome.closes()) {
            RetentionClass retention =
                    outcome == GatewayOutcome.SIGNPOSTED ? RetentionClass.SIGNPOSTED : RetentionClass.NFA_NO_CONCERN;
            events.publishEvent(new ReferralClosed(
                    referral.id(), person, retention, ages.isChild(referral.id()), deadlines.today()));
        }
    }
}
