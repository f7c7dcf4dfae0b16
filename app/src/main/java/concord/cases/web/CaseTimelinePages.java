package concord.cases.web;

import concord.cases.CaseId;
import concord.cases.CasePaths;
import concord.cases.ShowCaseTimeline;
import concord.cases.frame.CaseHeads;
import concord.cases.frame.CaseTab;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.web.Answers;
import concord.platform.web.Fields;
import concord.platform.web.Pages;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What has happened to a case. */
@Controller
class CaseTimelinePages {

    private static final String TIMELINE = "/timeline";

    private final Gate gate;
    private final CaseHeads heads;

    CaseTimelinePages(Gate gate, CaseHeads heads) {
        this.gate = gate;
        this.heads = heads;
    }

    @GetMapping(CaseAddresses.ONE + TIMELINE)
    ModelAndView timeline(Acting acting, @PathVariable UUID id, Fields fields) {
        var caseId = new CaseId(id);
        Outcome<CaseTimelinePage> page = heads.of(acting, caseId, CaseTab.TIMELINE)
                .then(head -> gate.ask(acting, new ShowCaseTimeline(caseId))
                        .then(timeline -> Outcome.done(CaseTimelinePage.of(
                                head, CasePaths.of(caseId) + TIMELINE, timeline, fields.first("kind"), heads::post))));
        return Answers.page(page, shown -> Pages.show("cases/timeline", shown));
    }
}
