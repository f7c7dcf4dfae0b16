package concord.support.domain;

import concord.cases.CaseHappening;
import concord.cases.CaseId;
import concord.partnership.Agencies;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.support.ClosureRefusal;
import concord.support.FollowUpOutcome;
import concord.support.FollowUpStated;
import concord.support.FollowUpsView;
import concord.support.RecordFollowUp;
import concord.support.SupportRefusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records a review after closure, and takes the case on. */
@Component
class RecordingFollowUp implements CommandHandler<RecordFollowUp, CaseId> {

    private static final int SIX = 6;

    private final FollowUps followUps;
    private final CaseSteps steps;
    private final Agencies agencies;

    RecordingFollowUp(FollowUps followUps, CaseSteps steps, Agencies agencies) {
        this.followUps = followUps;
        this.steps = steps;
        this.agencies = agencies;
    }

    @Override
    public Outcome<CaseId> handle(RecordFollowUp command, Acting acting) {
        FollowUps.Found found = followUps.find(command.followUp()).orElseThrow();
        SupportRefusal objection = objection(found, command.stated());
        if (objection != null) {
            return Outcome.refused(objection);
        }
        followUps.done(command.followUp(), found.caseId(), command.stated(), acting);
        return steps.take(
                found.caseId(), step(found.followUp(), command.stated().outcome()), acting);
    }

    private @Nullable SupportRefusal objection(FollowUps.Found found, FollowUpStated stated) {
        if (!found.followUp().open()) {
            return new ClosureRefusal.FollowUpNotOpen();
        }
        if (found.followUp().months() > SIX && isFirstOpen(found)) {
            return new ClosureRefusal.SixMonthsFirst();
        }
        if (found.followUp().early()) {
            return new ClosureRefusal.TooEarly(found.followUp().from());
        }
        boolean known = stated.checks().stream()
                .allMatch(check -> agencies.find(check.agency()).isPresent());
        return known ? null : new SupportRefusal.NotInTheList("Agencies");
    }

    private boolean isFirstOpen(FollowUps.Found found) {
        return followUps.of(found.caseId()).stream().anyMatch(one -> one.open() && one.months() == SIX);
    }

    /** Whoever opens the case again takes it back to its beginning; there is no other step besides. */
    private static CaseHappening.Kind step(FollowUpsView.FollowUp followUp, FollowUpOutcome outcome) {
        if (outcome == FollowUpOutcome.REOPEN) {
            return CaseHappening.Kind.REOPENED;
        }
        return followUp.months() == SIX
                ? CaseHappening.Kind.REVIEWED_AT_SIX_MONTHS
                : CaseHappening.Kind.REVIEWED_AT_TWELVE_MONTHS;
    }
}
