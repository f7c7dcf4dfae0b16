package concord.cases.domain;

import concord.cases.AssessmentTemplates;
import concord.cases.ShowAssessmentTemplates;
import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import org.springframework.stereotype.Component;

/** Shows the versions of the template. */
@Component
class ListingTemplates implements QueryHandler<ShowAssessmentTemplates, AssessmentTemplates> {

    private final TemplateTable templates;

    ListingTemplates(TemplateTable templates) {
        this.templates = templates;
    }

    @Override
    public Outcome<AssessmentTemplates> answer(ShowAssessmentTemplates query, Acting acting) {
        return Outcome.done(templates.all());
    }
}
