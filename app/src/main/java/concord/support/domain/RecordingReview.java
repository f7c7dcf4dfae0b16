package concord.support.domain;

import concord.cases.CaseHappening;
import concord.cases.CaseId;
import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.support.RecordReview;
import org.springframework.stereotype.Component;

/** Records a review of the support (CTSA 2015 s.36(4)(c)). */
@Component
class RecordingReview implements CommandHandler<RecordReview, CaseId> {

    private final Reviews reviews;
    private final CaseSteps steps;
    private final Ids ids;

    RecordingReview(Reviews reviews, CaseSteps steps, Ids ids) {
        this.reviews = reviews;
        this.steps = steps;
        this.ids = ids;
    }

    @Override
    public Outcome<CaseId> handle(RecordReview command, Acting acting) {
        reviews.insert(ids.next(), command.caseId(), command.stated(), acting);
        return steps.take(command.caseId(), CaseHappening.Kind.REVIEWED, acting);
    }
}
