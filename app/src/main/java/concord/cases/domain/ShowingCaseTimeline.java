package concord.cases.domain;

import concord.cases.CaseTimeline;
import concord.cases.ShowCaseTimeline;
import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import org.springframework.stereotype.Component;

/** Shows what has happened to a case. */
@Component
class ShowingCaseTimeline implements QueryHandler<ShowCaseTimeline, CaseTimeline> {

    private final CaseTimelines timelines;

    ShowingCaseTimeline(CaseTimelines timelines) {
        this.timelines = timelines;
    }

    @Override
    public Outcome<CaseTimeline> answer(ShowCaseTimeline query, Acting acting) {
        return Outcome.done(timelines.of(query.caseId(), acting));
    }
}
