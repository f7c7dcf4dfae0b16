package concord.panels.web;

import concord.cases.CaseAct;
import concord.cases.CasePaths;
import concord.panels.CorrectRationale;
import concord.panels.Dissent;
import concord.panels.MeetingSheet;
import concord.panels.PanelDecisionId;
import concord.panels.RecordDissent;
import concord.panels.ShowMeeting;
import concord.panels.ShowPanelDecision;
import concord.partnership.Agencies;
import concord.platform.gate.Acting;
import concord.platform.gate.AgencyId;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.web.Answers;
import concord.platform.web.Attempt;
import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.Pages;
import concord.platform.web.Version;
import concord.platform.web.components.Option;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is added to a decision afterwards: an agency's dissent, or a new version of the reasons. */
@Controller
class AfterDecisionPages {

    private final Gate gate;
    private final Agencies agencies;

    AfterDecisionPages(Gate gate, Agencies agencies) {
        this.gate = gate;
        this.agencies = agencies;
    }

    @GetMapping(PanelAddresses.DECISION + "/{what:dissent|rationale}")
    ModelAndView show(Acting acting, @PathVariable UUID id, @PathVariable String what) {
        return page(acting, new PanelDecisionId(id), what, null);
    }

    @PostMapping(PanelAddresses.DECISION + "/dissent")
    ModelAndView dissent(Acting acting, @PathVariable UUID id, Fields fields) {
        var decision = new PanelDecisionId(id);
        var check = new FormCheck(fields)
                .required("agency", "Select the agency")
                .required("reason", "Enter the agency’s reason")
                .atMost("reason", 4_000, "The reason");
        if (!check.errors().isEmpty()) {
            return page(acting, decision, "dissent", Attempt.wrong(fields, check.errors()));
        }
        var dissent = new Dissent(new AgencyId(PanelAddresses.read(fields.first("agency"))), fields.first("reason"));
        return after(acting, decision, "dissent", fields, gate.submit(acting, new RecordDissent(decision, dissent)));
    }

    @PostMapping(PanelAddresses.DECISION + "/rationale")
    ModelAndView correct(Acting acting, @PathVariable UUID id, Fields fields) {
        var decision = new PanelDecisionId(id);
        var check = new FormCheck(fields);
        for (String part : List.of("facts", "alternatives", "change", "reasons")) {
            check.required(part, "Enter this part of the rationale").atMost(part, 10_000, "This part");
        }
        check.required("why", "Say why it is corrected").atMost("why", 2_000, "Why it is corrected");
        if (!check.errors().isEmpty()) {
            return page(acting, decision, "rationale", Attempt.wrong(fields, check.errors()));
        }
        return after(
                acting,
                decision,
                "rationale",
                fields,
                gate.submit(
                        acting,
                        new CorrectRationale(
                                decision,
                                Version.of(fields),
                                fields.first("facts"),
                                fields.first("alternatives"),
                                fields.first("change"),
                                fields.first("reasons"),
                                fields.first("why"))));
    }

    private ModelAndView after(
            Acting acting, PanelDecisionId decision, String what, Fields fields, Outcome<PanelDecisionId> outcome) {
        return Answers.after(
                outcome,
                fields,
                _ -> Answers.page(
                        gate.ask(acting, new ShowPanelDecision(decision)),
                        view -> Pages.redirect(
                                CasePaths.of(view.caseId(), CaseAct.PUT_ON_AGENDA),
                                what.equals("dissent") ? "The dissent is recorded." : "The rationale is corrected.")),
                attempt -> page(acting, decision, what, attempt));
    }

    private ModelAndView page(Acting acting, PanelDecisionId id, String what, @Nullable Attempt attempt) {
        return Answers.page(gate.ask(acting, new ShowPanelDecision(id)), decision -> {
            Attempt shown = attempt == null ? Attempt.of(AfterDecisionPage.known(decision)) : attempt;
            return Answers.page(
                    gate.ask(acting, new ShowMeeting(decision.meeting())),
                    meeting -> shown.show("panels/" + what, new AfterDecisionPage(decision, seated(meeting), shown)));
        });
    }

    private List<Option> seated(MeetingSheet meeting) {
        return meeting.panel().seats().stream()
                .map(seat -> seat.agency())
                .distinct()
                .map(agency -> Option.of(
                        agency.value().toString(), agencies.get(agency).name()))
                .toList();
    }
}
