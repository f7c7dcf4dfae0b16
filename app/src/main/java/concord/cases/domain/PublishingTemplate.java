package concord.cases.domain;

import concord.cases.AssessmentTemplateId;
import concord.cases.CaseAssessmentRefusal;
import concord.cases.PublishAssessmentTemplate;
import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Publishes a version of the template. */
@Component
class PublishingTemplate implements CommandHandler<PublishAssessmentTemplate, AssessmentTemplateId> {

    private final TemplateTable templates;
    private final Ids ids;
    private final Clock clock;

    PublishingTemplate(TemplateTable templates, Ids ids, Clock clock) {
        this.templates = templates;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Outcome<AssessmentTemplateId> handle(PublishAssessmentTemplate command, Acting acting) {
        if (command.from().isBefore(LocalDate.now(clock))) {
            return Outcome.refused(new CaseAssessmentRefusal.TemplateDayHasPassed());
        }
        var id = new AssessmentTemplateId(ids.next());
        templates.insert(id, command, acting);
        return Outcome.done(id);
    }
}
