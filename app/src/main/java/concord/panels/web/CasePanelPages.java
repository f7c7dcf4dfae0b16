package concord.panels.web;

import concord.cases.CaseAct;
import concord.cases.CaseId;
import concord.cases.CasePaths;
import concord.cases.frame.CaseHeads;
import concord.cases.frame.CaseTab;
import concord.panels.AgendaPurpose;
import concord.panels.CorrectRationale;
import concord.panels.DecisionInWords;
import concord.panels.MeetingId;
import concord.panels.OverrideRequestsOfCase;
import concord.panels.PutOnAgenda;
import concord.panels.RecordDissent;
import concord.panels.ShowPanelOfCase;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Permits;
import concord.platform.web.Answers;
import concord.platform.web.Attempt;
import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.Pages;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The panel page of a case: put on an agenda, every decision in full, and a senior officer's override. */
@Controller
class CasePanelPages {

    private static final String PATH = PanelAddresses.CASE + "/panel";

    private final Gate gate;
    private final CaseHeads heads;
    private final DecisionInWords terms;
    private final Permits permits;

    CasePanelPages(Gate gate, CaseHeads heads, DecisionInWords terms, Permits permits) {
        this.gate = gate;
        this.heads = heads;
        this.terms = terms;
        this.permits = permits;
    }

    @GetMapping(PATH)
    ModelAndView show(Acting acting, @PathVariable UUID id) {
        return page(acting, new CaseId(id), "panels/case", Attempt.fresh());
    }

    @PostMapping(PATH)
    ModelAndView putOn(Acting acting, @PathVariable UUID id, Fields fields) {
        var caseId = new CaseId(id);
        Set<String> purposes =
                Arrays.stream(AgendaPurpose.values()).map(Enum::name).collect(Collectors.toSet());
        var check = new FormCheck(fields)
                .required("meeting", "Select a meeting")
                .chosen("purpose", purposes, "Select why it is discussed")
                .atMost("asked", 2_000, "What is asked of the panel");
        if (!check.errors().isEmpty()) {
            return page(acting, caseId, "panels/case", Attempt.wrong(fields, check.errors()));
        }
        return Answers.after(
                gate.submit(
                        acting,
                        new PutOnAgenda(
                                new MeetingId(PanelAddresses.read(fields.first("meeting"))),
                                List.of(caseId),
                                AgendaPurpose.valueOf(fields.first("purpose")),
                                fields.first("asked"))),
                fields,
                _ -> Pages.redirect(
                        CasePaths.of(caseId, CaseAct.PUT_ON_AGENDA),
                        "On the agenda. The agencies that referred are asked to contribute."),
                attempt -> page(acting, caseId, "panels/case", attempt));
    }

    @GetMapping(PATH + "/override")
    ModelAndView begin(Acting acting, @PathVariable UUID id) {
        return page(acting, new CaseId(id), "panels/override", Attempt.fresh());
    }

    @PostMapping(PATH + "/override")
    ModelAndView override(Acting acting, @PathVariable UUID id, Fields fields) {
        var caseId = new CaseId(id);
        var check = new FormCheck(fields)
                .required("reason", "Say why it may be closed all the same")
                .atMost("reason", 4_000, "The reason");
        if (!check.errors().isEmpty()) {
            return page(acting, caseId, "panels/override", Attempt.wrong(fields, check.errors()));
        }
        return Answers.after(
                gate.submit(acting, new OverrideRequestsOfCase(caseId, fields.first("reason"))),
                fields,
                _ -> Pages.redirect(
                        CasePaths.of(caseId, CaseAct.PUT_ON_AGENDA), "The override is recorded in your name."),
                attempt -> page(acting, caseId, "panels/override", attempt));
    }

    private ModelAndView page(Acting acting, CaseId caseId, String template, Attempt attempt) {
        return Answers.page(
                gate.ask(acting, new ShowPanelOfCase(caseId)),
                of -> attempt.show(
                        template,
                        new CasePanelPage(
                                heads.of(of.record(), CaseTab.PANEL),
                                of,
                                of.decisions().stream()
                                        .map(view -> new CasePanelPage.Decided(view, terms.of(view)))
                                        .toList(),
                                permits.may(acting, CorrectRationale.class),
                                permits.may(acting, RecordDissent.class),
                                permits.may(acting, OverrideRequestsOfCase.class),
                                attempt)));
    }
}
