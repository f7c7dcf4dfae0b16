package concord.referrals.web;

import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.FormErrors;
import concord.referrals.AssessAtGateway;
import concord.referrals.Dismissal;
import concord.referrals.GatewayAssessment;
import concord.referrals.Rationale;
import concord.referrals.ReferralId;
import concord.referrals.Threshold;
import concord.referrals.ThresholdAnswer;
import concord.referrals.TriageClass;
import concord.vocabulary.Lists;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What was typed into a gateway assessment. */
final class AssessmentForm {

    private static final int LONG = 10_000;
    private static final Set<String> CLASSES = names(TriageClass.values());
    private static final Set<String> FINDINGS = names(ThresholdAnswer.Finding.values());

    private final Fields fields;
    private final FormErrors errors;

    AssessmentForm(Fields fields, GatewayOptions options) {
        this.fields = fields;
        var check = new FormCheck(fields);
        threshold(check);
        rationale(check);
        check.atMost("cumulative", LONG, "The note");
        check.chosen("triage", CLASSES, "Select a class");
        if (isDismissal()) {
            dismissal(check, options);
        }
        this.errors = check.errors();
    }

    FormErrors errors() {
        return errors;
    }

    AssessAtGateway command(ReferralId referral) {
        return new AssessAtGateway(
                referral,
                Identifiers.version(fields),
                new GatewayAssessment(
                        TriageClass.valueOf(fields.first("triage")),
                        new Threshold(answer("harm"), answer("susceptibility"), answer("ideology")),
                        isDismissal() ? dismissal() : null,
                        new Rationale(
                                fields.first("facts"),
                                fields.first("alternatives"),
                                fields.first("change"),
                                fields.first("reasons")),
                        fields.given("cumulative")));
    }

    /** An assessment as the form would be filled in with it. */
    static Fields of(GatewayAssessment given) {
        Rationale rationale = given.rationale();
        Fields fields = Fields.none()
                .with("facts", rationale.factsReliedOn())
                .with("alternatives", rationale.alternativesConsidered())
                .with("change", rationale.wouldChangeMyMind())
                .with("reasons", rationale.reasons())
                .with("cumulative", Objects.requireNonNullElse(given.cumulativeSignificance(), ""))
                .with("triage", given.triage().name());
        fields = with(fields, "harm", given.threshold().harm());
        fields = with(fields, "susceptibility", given.threshold().susceptibility());
        fields = with(fields, "ideology", given.threshold().ideology());
        Dismissal dismissal = given.dismissal();
        return dismissal == null
                ? fields
                : fields.with("grounds", dismissal.grounds().toArray(String[]::new))
                        .with("destinations", dismissal.destinations().toArray(String[]::new))
                        .with("considered", Objects.requireNonNullElse(dismissal.considered(), ""));
    }

    private static Fields with(Fields fields, String question, ThresholdAnswer answer) {
        return fields.with(question, answer.finding().name()).with(question + "-reasons", answer.reasons());
    }

    private void threshold(FormCheck check) {
        for (String question : List.of("harm", "susceptibility", "ideology")) {
            check.chosen(question, FINDINGS, "Select an answer about " + question)
                    .required(question + "-reasons", "Say what the answer about " + question + " rests on")
                    .atMost(question + "-reasons", LONG, "The answer about " + question);
        }
    }

    private void rationale(FormCheck check) {
        check.required("facts", "Enter the facts that you rely on")
                .atMost("facts", LONG, "Facts")
                .required("alternatives", "Enter the alternatives that you considered")
                .atMost("alternatives", LONG, "Alternatives")
                .required("change", "Enter what would change your mind")
                .atMost("change", LONG, "What would change your mind")
                .required("reasons", "Enter your reasons")
                .atMost("reasons", LONG, "Reasons");
    }

    private void dismissal(FormCheck check, GatewayOptions options) {
        check.refuseIf(fields.all("grounds").isEmpty(), "grounds", "Select at least one ground")
                .offered("grounds", options.codes(Lists.DISMISSAL_GROUND), "Select grounds from the list")
                .refuseIf(fields.all("destinations").isEmpty(), "destinations", "Select where to, or none")
                .offered("destinations", options.codes(Lists.SIGNPOST_DESTINATION), "Select destinations from the list")
                .required("considered", "Say what help elsewhere you considered")
                .atMost("considered", LONG, "Help considered");
    }

    private boolean isDismissal() {
        return fields.first("triage").equals(TriageClass.C.name());
    }

    private Dismissal dismissal() {
        return new Dismissal(
                Set.copyOf(fields.all("grounds")),
                true,
                Set.copyOf(fields.all("destinations")),
                fields.given("considered"));
    }

    private ThresholdAnswer answer(String question) {
        return new ThresholdAnswer(
                ThresholdAnswer.Finding.valueOf(fields.first(question)), fields.first(question + "-reasons"));
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
    }
}
