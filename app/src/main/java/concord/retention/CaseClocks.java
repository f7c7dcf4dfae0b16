package concord.retention;

import concord.cases.CaseClosed;
import concord.cases.CaseId;
import concord.cases.CaseOpened;
import concord.cases.CaseOutcome;
import concord.cases.CaseStepTaken;
import concord.cases.ReferralParted;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.Command;
import concord.platform.gate.Gate;
import concord.platform.gate.RecordId;
import concord.platform.gate.RecordRef;
import concord.platform.time.HouseClock;
import concord.referrals.ReferralId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gives each case its clock when it opens, starts it when it is closed, with those of its referrals, and stops them all when it
 * is opened again, in the same transaction (channel.md section 9: the clock starts at closure).
 */
@Component
class CaseClocks {

    private final Gate gate;

    CaseClocks(Gate gate) {
        this.gate = gate;
    }

    @EventListener
    void on(CaseOpened event) {
        open(event.caseId(), event.area(), event.at());
    }

    @EventListener
    void on(CaseClosed event) {
        RetentionClass retention = retentionClass(event.outcome(), event.child());
        each(
                event.caseId(),
                event.referrals(),
                record -> new StartClock(record, event.person(), retention, event.closedOn()));
    }

    /** Its own case goes on, whatever became of the one that it left. */
    @EventListener
    void on(ReferralParted event) {
        gate.submit(Acting.system(), new StopClock(event.referral().ref(), day(event.at())))
                .orThrow();
    }

    @EventListener
    void on(CaseStepTaken event) {
        switch (event.happening().kind()) {
            case REOPENED -> each(event.caseId(), event.referrals(), record -> new StopClock(record, day(event.at())));
            case TRANSFERRED -> open(event.caseId(), event.area(), event.at());
            default -> {} // nothing else opens or moves a case
        }
    }

    /**
     * Whom the panel did not adopt never came into the programme: they are told of other help, and kept as such. All others
     * are kept as of Channel. A child's record stands in a class of its own (R (II) v Commissioner of Police of the
     * Metropolis [2020]).
     */
    static RetentionClass retentionClass(CaseOutcome outcome, boolean child) {
        return switch (outcome) {
            case NOT_ADOPTED -> child ? RetentionClass.SIGNPOSTED_CHILD : RetentionClass.SIGNPOSTED;
            case BACK_TO_POLICE, NO_FURTHER_CONCERNS, WITHDREW, OTHER ->
                child ? RetentionClass.CHANNEL_CHILD : RetentionClass.CHANNEL;
        };
    }

    private void open(CaseId caseId, AreaId area, Instant at) {
        gate.submit(Acting.system(), new OpenClock(caseId.ref(), area, day(at))).orThrow();
    }

    private void each(CaseId caseId, List<ReferralId> referrals, Function<RecordRef, Command<RecordRef>> act) {
        Stream.concat(Stream.of(caseId.ref()), referrals.stream().map(RecordId::ref))
                .forEach(record ->
                        gate.submit(Acting.system(), act.apply(record)).orThrow());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, HouseClock.LONDON);
    }
}
