package concord.panels.web;

import concord.panels.ContributionId;
import concord.panels.PanelPaths;
import concord.panels.ShowContribution;
import concord.panels.WriteContribution;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.web.Answers;
import concord.platform.web.Attempt;
import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.Pages;
import concord.platform.web.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The one page on which a referrer's agency contributes; it shows the reference of its own referral and no more (F9). */
@Controller
class ContributionPages {

    private final Gate gate;

    ContributionPages(Gate gate) {
        this.gate = gate;
    }

    @GetMapping(PanelAddresses.CONTRIBUTION)
    ModelAndView show(Acting acting, @PathVariable UUID id) {
        return page(acting, new ContributionId(id), null);
    }

    @PostMapping(PanelAddresses.CONTRIBUTION)
    ModelAndView write(Acting acting, @PathVariable UUID id, Fields fields) {
        var contribution = new ContributionId(id);
        var check = new FormCheck(fields)
                .required("text", "Enter what should be known")
                .atMost("text", 10_000, "What you write");
        if (!check.errors().isEmpty()) {
            return page(acting, contribution, Attempt.wrong(fields, check.errors()));
        }
        return Answers.after(
                gate.submit(acting, new WriteContribution(contribution, Version.of(fields), fields.first("text"))),
                fields,
                _ -> Pages.redirect(PanelPaths.of(contribution), "Thank you. What you wrote goes to the discussion."),
                attempt -> page(acting, contribution, attempt));
    }

    private ModelAndView page(Acting acting, ContributionId id, @Nullable Attempt attempt) {
        return Answers.page(gate.ask(acting, new ShowContribution(id)), sheet -> {
            Attempt shown = attempt == null ? Attempt.of(ContributionPage.known(sheet)) : attempt;
            return shown.show("panels/contribution", new ContributionPage(sheet, shown));
        });
    }
}
