package concord.cases.web;

import concord.cases.AssessmentTemplate;
import concord.cases.AssessmentTemplates;
import concord.cases.PublishAssessmentTemplate;
import concord.cases.ShowAssessmentTemplates;
import concord.cases.frame.CaseHeads;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Permits;
import concord.platform.gate.PostId;
import concord.platform.web.Answers;
import concord.platform.web.Attempt;
import concord.platform.web.Fields;
import concord.platform.web.Pages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Settings: the template of the structured assessment, with effective dates. */
@Controller
class TemplatePages {

    static final String PATH = "/settings/assessment-template";

    private final Gate gate;
    private final Permits permits;
    private final CaseHeads heads;
    private final Clock clock;

    TemplatePages(Gate gate, Permits permits, CaseHeads heads, Clock clock) {
        this.gate = gate;
        this.permits = permits;
        this.heads = heads;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView show(Acting acting) {
        return Answers.page(
                gate.ask(acting, new ShowAssessmentTemplates()),
                templates -> page(
                        acting, templates, Attempt.of(TemplateForm.begin(templates.inForce(), LocalDate.now(clock)))));
    }

    @PostMapping(PATH)
    ModelAndView publish(Acting acting, Fields fields) {
        return Answers.page(
                gate.ask(acting, new ShowAssessmentTemplates()), templates -> publish(acting, templates, fields));
    }

    private ModelAndView publish(Acting acting, AssessmentTemplates templates, Fields fields) {
        var form = new TemplateForm(fields, TemplateForm.rows(templates.inForce()));
        PublishAssessmentTemplate command = form.command();
        if (command == null) {
            return page(acting, templates, Attempt.wrong(fields, form.errors()));
        }
        return Answers.after(
                gate.submit(acting, command),
                fields,
                _ -> Pages.redirect(PATH, "The new version was published."),
                attempt -> page(acting, templates, attempt));
    }

    private ModelAndView page(Acting acting, AssessmentTemplates templates, Attempt attempt) {
        return attempt.show(
                "cases/template",
                new TemplatePage(
                        templates,
                        publishers(templates),
                        permits.may(acting, PublishAssessmentTemplate.class),
                        attempt,
                        TemplateForm.rows(templates.inForce())));
    }

    private Map<Integer, String> publishers(AssessmentTemplates templates) {
        var publishers = new HashMap<Integer, String>();
        for (AssessmentTemplate version : templates.versions()) {
            PostId by = version.publishedBy();
            if (by != null) {
                publishers.put(version.number(), heads.post(by));
            }
        }
        return Map.copyOf(publishers);
    }
}
