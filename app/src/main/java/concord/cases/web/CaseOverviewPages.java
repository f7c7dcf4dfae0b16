package concord.cases.web;

import concord.cases.AssessmentOutline;
import concord.cases.CaseAct;
import concord.cases.CaseId;
import concord.cases.CaseNext;
import concord.cases.CaseOutline;
import concord.cases.CaseOverview;
import concord.cases.CasePaths;
import concord.cases.Ownership;
import concord.cases.ShowCaseOverview;
import concord.cases.frame.CaseHeads;
import concord.cases.frame.CaseTab;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import concord.platform.web.Answers;
import concord.platform.web.Pages;
import concord.platform.web.Words;
import concord.referrals.ReferralId;
import concord.referrals.ReferralPaths;
import concord.referrals.ReferralRecord;
import concord.referrals.ShowReferral;
import concord.vocabulary.Lists;
import concord.vocabulary.Vocabularies;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The record of a case: its overview. */
@Controller
class CaseOverviewPages {

    private final Gate gate;
    private final CaseHeads heads;
    private final PostsToday postsToday;
    private final Vocabularies vocabularies;
    private final Clock clock;

    CaseOverviewPages(Gate gate, CaseHeads heads, PostsToday postsToday, Vocabularies vocabularies, Clock clock) {
        this.gate = gate;
        this.heads = heads;
        this.postsToday = postsToday;
        this.vocabularies = vocabularies;
        this.clock = clock;
    }

    @GetMapping(CaseAddresses.ONE)
    ModelAndView overview(Acting acting, @PathVariable UUID id) {
        return Answers.page(
                gate.ask(acting, new ShowCaseOverview(new CaseId(id))),
                overview -> Pages.show("cases/overview", page(acting, overview)));
    }

    private CaseOverviewPage page(Acting acting, CaseOverview overview) {
        CaseOutline outline = overview.record().outline();
        CaseNext next = overview.next();
        return new CaseOverviewPage(
                heads.of(overview.record(), CaseTab.OVERVIEW),
                overview,
                next.due() == null ? null : heads.due(outline),
                next.due() != null && LocalDate.now(clock).isAfter(next.due()),
                SinceYouLooked.of(overview.news(), heads::post),
                overview.record().referrals().stream()
                        .flatMap(referral -> concern(acting, referral))
                        .toList(),
                assessed(overview.latest()),
                List.of(
                        owner(acting, Ownership.CASE, outline.caseOwner()),
                        owner(acting, Ownership.RISK, outline.riskOwner())));
    }

    private Stream<CaseOverviewPage.Concern> concern(Acting acting, ReferralId referral) {
        return switch (gate.ask(acting, new ShowReferral(referral))) {
            case Outcome.Done<ReferralRecord>(ReferralRecord record) ->
                Stream.of(new CaseOverviewPage.Concern(
                        record.line().reference().value(),
                        ReferralPaths.of(referral),
                        Words.shortDate(record.line().receivedOn()),
                        record.content().statements()));
            case Outcome.Refused<ReferralRecord> _ -> Stream.empty();
        };
    }

    private CaseOverviewPage.@Nullable Assessed assessed(@Nullable AssessmentOutline latest) {
        return latest == null
                ? null
                : new CaseOverviewPage.Assessed(
                        "Assessment %d, %s".formatted(latest.number(), Words.shortDate(latest.completedAt())),
                        latest,
                        latest.needs().stream()
                                .map(need -> new CaseOverviewPage.Assessed.Need(
                                        vocabularies.words(Lists.KIND_OF_NEED, need.kind()), need.text()))
                                .toList(),
                        CasePaths.of(latest.caseId(), CaseAct.ASSESS) + "/" + latest.number());
    }

    private CaseOverviewPage.Owner owner(Acting acting, Ownership what, PostId post) {
        return new CaseOverviewPage.Owner(what.owner(), heads.post(post), postsToday.of(acting, post));
    }
}
