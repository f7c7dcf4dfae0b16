package concord.referrals.web;

import concord.people.MatchDisplay;
import concord.people.ShowMatches;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.Refusal;
import concord.platform.web.Form;
import concord.platform.web.components.SummaryRow;
import concord.referrals.AssessmentView;
import concord.referrals.Dismissal;
import concord.referrals.GatewayAssessment;
import concord.referrals.GatewaySheet;
import concord.referrals.GatewaySheetView;
import concord.referrals.ReferralId;
import concord.referrals.ReferralRecord;
import concord.referrals.ThresholdAnswer;
import concord.vocabulary.Lists;
import concord.vocabulary.Vocabularies;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what a supervisor sees at sign-off. To see it is to be shown the near records once more (F1). */
@Component
class SignOffSheets {

    private final Gate gate;
    private final RecordHeads heads;
    private final MatchesParts parts;
    private final Wording names;
    private final Vocabularies vocabularies;

    SignOffSheets(Gate gate, RecordHeads heads, MatchesParts parts, Wording names, Vocabularies vocabularies) {
        this.gate = gate;
        this.heads = heads;
        this.parts = parts;
        this.names = names;
        this.vocabularies = vocabularies;
    }

    /** The sheet and the near records as they were shown. */
    record Shown(GatewaySheetView sheet, MatchDisplay display) {}

    Outcome<Shown> shown(Acting acting, ReferralId referral) {
        return gate.ask(acting, new GatewaySheet(referral))
                .then(sheet -> gate.submit(
                                acting, new ShowMatches(sheet.referral().involvement()))
                        .then(display -> Outcome.done(new Shown(sheet, display))));
    }

    Outcome<SignOffPage> page(Acting acting, ReferralId referral, Form form, @Nullable Refusal refusal) {
        return shown(acting, referral).then(shown -> Outcome.done(page(shown, form, refusal)));
    }

    private SignOffPage page(Shown shown, Form form, @Nullable Refusal refusal) {
        ReferralRecord record = shown.sheet().referral();
        AssessmentView latest = record.latest();
        return new SignOffPage(
                heads.of(record, RecordTab.SIGN_OFF),
                shown.sheet(),
                latest == null ? List.of() : rows(latest),
                latest == null ? "" : names.post(latest.by()),
                parts.of(shown.display()),
                form,
                refusal);
    }

    private List<SummaryRow> rows(AssessmentView latest) {
        GatewayAssessment assessment = latest.assessment();
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of(
                "Class",
                assessment.triage().words() + ". " + assessment.triage().leadsTo() + "."));
        rows.add(answer("Harm or violence", assessment.threshold().harm()));
        rows.add(answer("Susceptibility", assessment.threshold().susceptibility()));
        rows.add(answer("Ideology", assessment.threshold().ideology()));
        rows.add(SummaryRow.of("Facts relied on", assessment.rationale().factsReliedOn()));
        rows.add(SummaryRow.of("Alternatives considered", assessment.rationale().alternativesConsidered()));
        rows.add(SummaryRow.of(
                "What would change the officer’s mind", assessment.rationale().wouldChangeMyMind()));
        rows.add(SummaryRow.of("Reasons", assessment.rationale().reasons()));
        Dismissal dismissal = assessment.dismissal();
        if (dismissal != null) {
            rows.add(SummaryRow.of("Grounds", words(Lists.DISMISSAL_GROUND, dismissal.grounds())));
            rows.add(SummaryRow.of("Signposted to", words(Lists.SIGNPOST_DESTINATION, dismissal.destinations())));
            rows.add(SummaryRow.of("Help considered", dismissal.considered()));
        }
        if (assessment.cumulativeSignificance() != null) {
            rows.add(SummaryRow.of("All referrals together", assessment.cumulativeSignificance()));
        }
        return List.copyOf(rows);
    }

    private static SummaryRow answer(String question, ThresholdAnswer answer) {
        return SummaryRow.of(question, answer.finding().words() + ". " + answer.reasons());
    }

    private String words(String list, Set<String> codes) {
        return codes.stream().map(code -> vocabularies.words(list, code)).collect(Collectors.joining(", "));
    }
}
