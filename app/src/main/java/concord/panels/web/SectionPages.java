package concord.panels.web;

import concord.cases.CaseId;
import concord.cases.CasePaths;
import concord.cases.frame.CaseHeads;
import concord.cases.frame.CaseTab;
import concord.panels.ReferUnderSection36;
import concord.panels.SectionSheet;
import concord.panels.ShowSection36;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.web.Answers;
import concord.platform.web.Attempt;
import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.Pages;
import concord.platform.web.Version;
import concord.platform.web.Words;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The referral of a case to the panel under section 36. */
@Controller
class SectionPages {

    private static final String PATH = PanelAddresses.CASE + "/section-36";

    private final Gate gate;
    private final CaseHeads heads;

    SectionPages(Gate gate, CaseHeads heads) {
        this.gate = gate;
        this.heads = heads;
    }

    @GetMapping(PATH)
    ModelAndView show(Acting acting, @PathVariable UUID id) {
        return page(acting, new CaseId(id), Attempt.fresh());
    }

    @PostMapping(PATH)
    ModelAndView refer(Acting acting, @PathVariable UUID id, Fields fields) {
        var caseId = new CaseId(id);
        var check = new FormCheck(fields)
                .required("grounds", "Say on which grounds the person is referred")
                .atMost("grounds", 10_000, "The grounds");
        if (!check.errors().isEmpty()) {
            return page(acting, caseId, Attempt.wrong(fields, check.errors()));
        }
        return Answers.after(
                gate.submit(acting, new ReferUnderSection36(caseId, Version.of(fields), fields.first("grounds"))),
                fields,
                _ -> Pages.redirect(CasePaths.of(caseId), "The case is referred to the panel."),
                attempt -> page(acting, caseId, attempt));
    }

    private ModelAndView page(Acting acting, CaseId caseId, Attempt attempt) {
        return Answers.page(
                gate.ask(acting, new ShowSection36(caseId)),
                sheet -> attempt.show(
                        "panels/section-36",
                        new SectionPage(
                                heads.of(sheet.record(), CaseTab.PANEL),
                                sheet,
                                sheet.made().stream().map(this::row).toList(),
                                attempt)));
    }

    private SectionPage.Row row(SectionSheet.Made made) {
        return new SectionPage.Row(
                Words.dateTime(made.at()),
                heads.post(made.by()),
                made.authority().words() + ", " + made.agency(),
                made.grounds());
    }
}
