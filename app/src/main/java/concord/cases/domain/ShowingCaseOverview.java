package concord.cases.domain;

import concord.cases.CaseAssessments;
import concord.cases.CaseOverview;
import concord.cases.CaseRecord;
import concord.cases.CaseSummaryPart;
import concord.cases.ShowCase;
import concord.cases.ShowCaseOverview;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Shows what happens next with a case and what is known of it. */
@Component
class ShowingCaseOverview implements QueryHandler<ShowCaseOverview, CaseOverview> {

    private final Gate gate;
    private final CaseNextSteps steps;
    private final CaseAssessments assessments;
    private final CaseTimelines timelines;
    private final ObjectProvider<CaseSummaryPart> parts;

    ShowingCaseOverview(
            Gate gate,
            CaseNextSteps steps,
            CaseAssessments assessments,
            CaseTimelines timelines,
            ObjectProvider<CaseSummaryPart> parts) {
        this.gate = gate;
        this.steps = steps;
        this.assessments = assessments;
        this.timelines = timelines;
        this.parts = parts;
    }

    @Override
    public Outcome<CaseOverview> answer(ShowCaseOverview query, Acting acting) {
        return gate.ask(acting, new ShowCase(query.caseId())).then(record -> Outcome.done(overview(record, acting)));
    }

    private CaseOverview overview(CaseRecord record, Acting acting) {
        return new CaseOverview(
                record,
                steps.next(record.outline(), acting),
                steps.others(record.outline(), acting),
                assessments.latest(record.outline().id()).orElse(null),
                timelines.news(record.outline().id(), acting),
                parts.orderedStream()
                        .flatMap(part -> part.of(record.outline(), acting).stream())
                        .toList());
    }
}
