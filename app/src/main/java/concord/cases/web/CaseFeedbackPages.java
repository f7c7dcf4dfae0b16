package concord.cases.web;

import concord.cases.CaseFeedback;
import concord.cases.CaseId;
import concord.cases.ShowCaseFeedback;
import concord.cases.frame.CaseHeads;
import concord.cases.frame.CaseTab;
import concord.partnership.Areas;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.Gate;
import concord.platform.web.Answers;
import concord.platform.web.Pages;
import concord.platform.web.Words;
import concord.referrals.ReferralAct;
import concord.referrals.ReferralPaths;
import concord.vocabulary.Lists;
import concord.vocabulary.Vocabularies;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What those who referred were told of a case; telling them is done at the referral, because the receipt is its own (F9). */
@Controller
class CaseFeedbackPages {

    private final Gate gate;
    private final CaseHeads heads;
    private final Areas areas;
    private final Vocabularies vocabularies;
    private final Clock clock;

    CaseFeedbackPages(Gate gate, CaseHeads heads, Areas areas, Vocabularies vocabularies, Clock clock) {
        this.gate = gate;
        this.heads = heads;
        this.areas = areas;
        this.vocabularies = vocabularies;
        this.clock = clock;
    }

    @GetMapping(CaseAddresses.ONE + "/feedback")
    ModelAndView show(Acting acting, @PathVariable UUID id) {
        return Answers.page(
                gate.ask(acting, new ShowCaseFeedback(new CaseId(id))),
                feedback -> Pages.show("cases/feedback", page(feedback)));
    }

    private CaseFeedbackPage page(CaseFeedback feedback) {
        AreaId area = feedback.record().outline().area();
        return new CaseFeedbackPage(
                heads.of(feedback.record(), CaseTab.FEEDBACK),
                feedback.lines().stream().map(line -> line(line, area)).toList());
    }

    private CaseFeedbackPage.Line line(CaseFeedback.Line line, AreaId area) {
        String step = line.step();
        return new CaseFeedbackPage.Line(
                line.reference().value(),
                ReferralPaths.of(line.referral(), ReferralAct.TELL_REFERRER),
                due(line.due(), area),
                step == null ? "the gateway’s decision" : step,
                line.tellings().stream().map(this::telling).toList());
    }

    private @Nullable String due(@Nullable LocalDate due, AreaId area) {
        if (due == null) {
            return null;
        }
        int days = areas.get(area).workingDays().between(LocalDate.now(clock), due);
        return "Due " + Words.shortDate(due) + ", " + Words.due(days);
    }

    private CaseFeedbackPage.Telling telling(CaseFeedback.Telling telling) {
        String category = telling.category();
        return new CaseFeedbackPage.Telling(
                Words.dateTime(telling.at()),
                heads.post(telling.by()),
                category == null ? "Nothing could be told" : vocabularies.words(Lists.FEEDBACK_CATEGORY, category),
                telling.words());
    }
}
