package concord.referrals.web;

import concord.platform.gate.Refusal;
import concord.platform.web.BothVersions;
import concord.platform.web.Form;
import concord.platform.web.components.Link;
import concord.platform.web.components.Option;
import concord.referrals.AssessmentView;
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

    /** Another's assessment and this one, where that was handed over while this one was being written. */
    public @Nullable BothVersions both() {
        List<AssessmentView> given = record().assessments();
        if (given.isEmpty()) {
            return null;
        }
        return BothVersions.where(
                        refusal, form, AssessmentForm.of(given.getLast().assessment()))
                .choice("harm", "Harm or violence", findings())
                .text("harm-reasons", "What the answer about harm rests on")
                .choice("susceptibility", "Susceptible to being drawn in", findings())
                .text("susceptibility-reasons", "What the answer about susceptibility rests on")
                .choice("ideology", "Ideology, cause or fixation", findings())
                .text("ideology-reasons", "What the answer about ideology rests on")
                .text("facts", "Facts")
                .text("alternatives", "Alternatives considered")
                .text("change", "What would change your mind")
                .text("reasons", "Reasons")
                .text("cumulative", "What all referrals mean together")
                .choice("triage", "Class", classes())
                .choice("grounds", "Grounds", offered.grounds())
                .choice("destinations", "Signposted to", offered.destinations())
                .text("considered", "Help elsewhere considered")
                .orNull();
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
