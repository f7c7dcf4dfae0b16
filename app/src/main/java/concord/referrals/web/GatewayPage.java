package concord.referrals.web;

import concord.platform.gate.Refusal;
import concord.platform.web.Form;
import concord.platform.web.components.Link;
import concord.platform.web.components.Option;
import concord.referrals.GatewaySheetView;
import concord.referrals.LawfulAct;
import concord.referrals.ReferralAct;
import concord.referrals.ReferralPaths;
import concord.referrals.ReferralRecord;
import concord.referrals.ThresholdAnswer;
import concord.referrals.TriageClass;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The gateway assessment of a referral. */
public record GatewayPage(
        RecordHead head,
        GatewaySheetView sheet,
        Offered offered,
        Form form,
        @Nullable Refusal refusal) {

    /** What can be chosen. */
    public record Offered(List<Option> grounds, List<Option> destinations) {}

    public ReferralRecord record() {
        return sheet.referral();
    }

    public String action() {
        return ReferralPaths.of(record().line().id(), ReferralAct.ASSESS);
    }

    /** Why it cannot be assessed now by the acting post; absent where it can. */
    public @Nullable Refusal whyNot() {
        return assessing().map(LawfulAct::whyNot).orElse(null);
    }

    /** What would make it possible, and where. */
    public @Nullable Link first() {
        return assessing()
                .map(LawfulAct::first)
                .map(act ->
                        new Link(act.words(), ReferralPaths.of(record().line().id(), act)))
                .orElse(null);
    }

    private Optional<LawfulAct> assessing() {
        return record().others().stream()
                .filter(act -> act.act() == ReferralAct.ASSESS)
                .findFirst();
    }

    public boolean mayAssess() {
        boolean next =
                record().next().act() == ReferralAct.ASSESS && record().next().mine();
        return next || record().others().stream().anyMatch(act -> act.act() == ReferralAct.ASSESS && act.isPossible());
    }

    public boolean isRepeat() {
        return record().line().isRepeat();
    }

    public List<Option> classes() {
        return Arrays.stream(TriageClass.values())
                .map(triage -> Option.of(triage.name(), triage.words()).hint(triage.leadsTo()))
                .toList();
    }

    public List<Option> findings() {
        return Arrays.stream(ThresholdAnswer.Finding.values())
                .map(finding -> Option.of(finding.name(), finding.words()))
                .toList();
    }
}
