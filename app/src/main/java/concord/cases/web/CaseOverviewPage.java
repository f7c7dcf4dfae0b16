package concord.cases.web;

import concord.cases.AssessmentOutline;
import concord.cases.CaseAct;
import concord.cases.CaseId;
import concord.cases.CaseNext;
import concord.cases.CaseOverview;
import concord.cases.CasePaths;
import concord.cases.CaseSummary;
import concord.cases.LawfulCaseAct;
import concord.cases.frame.CaseHead;
import concord.platform.web.components.Link;
import concord.platform.web.components.SummaryRow;
import concord.referrals.StatementView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The overview of a case. */
public record CaseOverviewPage(
        CaseHead head,
        CaseOverview overview,
        @Nullable String due,
        boolean late,
        @Nullable SinceYouLooked news,
        List<Concern> concerns,
        @Nullable Assessed assessed,
        List<Owner> owners) {

    public CaseOverviewPage {
        concerns = List.copyOf(concerns);
        owners = List.copyOf(owners);
    }

    /** What one referral states, with each statement's kind and disputes (F15). */
    public record Concern(String reference, String href, String received, List<StatementView> statements) {}

    /** The latest assessment as the overview tells it. */
    public record Assessed(String title, AssessmentOutline outline, List<Need> needs, String href) {

        /** A need that it found. */
        public record Need(String kind, String text) {}
    }

    /** Whoever owns the case or the risk: the post, and who answers for it today. */
    public record Owner(String what, String post, String today) {}

    /** Another act; {@code whyNot} is absent where it can be done now. */
    public record Other(String words, String href, @Nullable String whyNot) {}

    public CaseNext next() {
        return overview.next();
    }

    public @Nullable Link button() {
        CaseAct act = next().act();
        return act != null && next().mine() ? Link.to(CasePaths.of(id(), act), act.words()) : null;
    }

    public List<Other> others() {
        return overview.others().stream().map(this::other).toList();
    }

    private Other other(LawfulCaseAct act) {
        return new Other(
                act.act().words(),
                CasePaths.of(id(), act.act()),
                act.whyNot() == null ? null : act.whyNot().whatStandsInTheWay());
    }

    public List<SummaryRow> rows(CaseSummary part) {
        return part.rows().stream()
                .map(row -> SummaryRow.of(row.label(), row.text()))
                .toList();
    }

    public List<SummaryRow> ownerRows() {
        return owners.stream()
                .map(owner -> SummaryRow.of(owner.what(), owner.post() + ". " + owner.today()))
                .toList();
    }

    /** Where referrals of another person stand; absent where there is none. */
    public @Nullable String ofOthers() {
        return overview.record().ofOthers().isEmpty() ? null : CasePaths.ofOthers(id());
    }

    /** Where all that happened is told. */
    public String timeline() {
        return CasePaths.of(id()) + "/timeline";
    }

    private CaseId id() {
        return overview.record().outline().id();
    }
}
