package concord.cases.domain;

import concord.cases.AssessmentSheet;
import concord.cases.CaseAct;
import concord.cases.ShowAssessments;
import concord.cases.ShowCase;
import concord.partnership.Posts;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import org.springframework.stereotype.Component;

/** Shows the assessments of a case. */
@Component
class ShowingAssessments implements QueryHandler<ShowAssessments, AssessmentSheet> {

    private final Gate gate;
    private final TemplateTable templates;
    private final CaseAssessmentTable assessments;
    private final Posts posts;

    ShowingAssessments(Gate gate, TemplateTable templates, CaseAssessmentTable assessments, Posts posts) {
        this.gate = gate;
        this.templates = templates;
        this.assessments = assessments;
        this.posts = posts;
    }

    @Override
    public Outcome<AssessmentSheet> answer(ShowAssessments query, Acting acting) {
        return gate.ask(acting, new ShowCase(query.caseId()))
                .then(record -> Outcome.done(new AssessmentSheet(
                        record,
                        templates.all().inForce(),
                        assessments.of(query.caseId()),
                        record.outline().stage().isOpen()
                                && WhoMayInCase.does(posts.get(acting.post()).role(), CaseAct.ASSESS))));
    }
}
