package concord.cases.web;

import concord.cases.AssessCase;
import concord.cases.AssessmentPrompt;
import concord.cases.AssessmentSheet;
import concord.cases.AssessmentTemplateId;
import concord.cases.CaseAssessment;
import concord.cases.CaseId;
import concord.cases.Confidence;
import concord.cases.FactorAnswer;
import concord.cases.NeedFound;
import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.FormErrors;
import concord.platform.web.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What was typed into a structured assessment. */
final class CaseAssessmentForm {

    /** Rooms for needs on the form. */
    static final int NEEDS = 8;

    private static final Set<String> CONFIDENCES =
            Arrays.stream(Confidence.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final Fields fields;
    private final AssessmentSheet sheet;
    private final FormErrors errors;
    private final @Nullable LocalDate madeOn;

    /** @param kinds codes of the needs that may be chosen today */
    CaseAssessmentForm(Fields fields, AssessmentSheet sheet, Set<String> kinds) {
        this.fields = fields;
        this.sheet = sheet;
        var check = new FormCheck(fields);
        this.madeOn = check.requiredDate("made", "The day", "Enter the day on which the assessment was made");
        sheet.template().prompts().forEach(prompt -> check(check, prompt));
        checkConclusion(check);
        checkNeeds(check, kinds);
        this.errors = check.errors();
    }

    FormErrors errors() {
        return errors;
    }

    /** After nothing was found wrong. */
    AssessCase command(CaseId caseId) {
        if (madeOn == null) {
            throw new IllegalStateException("The form has errors");
        }
        return new AssessCase(
                caseId,
                Version.of(fields),
                new CaseAssessment(
                        template(),
                        madeOn,
                        sheet.template().prompts().stream().map(this::answer).toList(),
                        fields.first("summary"),
                        fields.first("plan"),
                        sheet.isAgain() ? fields.given("changed") : null,
                        needs(),
                        isNothingFound()));
    }

    /** The version that the form was shown with: one that was published since has other questions. */
    private AssessmentTemplateId template() {
        return CaseIds.read(fields.first("template"))
                .map(AssessmentTemplateId::new)
                .orElse(sheet.template().id());
    }

    private void check(FormCheck check, AssessmentPrompt prompt) {
        int number = prompt.position();
        boolean evidence = hasEvidence(number);
        boolean nothing = isNothingKnown(number);
        String named = "question " + number;
        check.refuseIf(
                        !evidence && !nothing,
                        "for-" + number,
                        "Enter evidence for or against " + named + ", or say that nothing is known")
                .refuseIf(
                        evidence && nothing,
                        "nothing-" + number,
                        "You entered evidence on " + named
                                + " and said that nothing is known. Take one of the two back")
                .atMost("for-" + number, FactorAnswer.LONGEST, "Evidence on " + named)
                .atMost("against-" + number, FactorAnswer.LONGEST, "Evidence on " + named)
                .atMost("source-" + number, FactorAnswer.LONGEST_SOURCE, "The source on " + named);
        if (evidence) {
            check.required("source-" + number, "Say how you know what you entered on " + named)
                    .chosen("confidence-" + number, CONFIDENCES, "Select how sure you are on " + named);
        }
    }

    private void checkConclusion(FormCheck check) {
        check.required("summary", "Enter the summary")
                .atMost("summary", CaseAssessment.LONGEST, "The summary")
                .required("plan", "Enter the management plan")
                .atMost("plan", CaseAssessment.LONGEST, "The management plan")
                .atMost("changed", CaseAssessment.LONGEST, "What changed");
        if (sheet.isAgain()) {
            check.required("changed", "Say what changed since the last assessment");
        }
    }

    private void checkNeeds(FormCheck check, Set<String> kinds) {
        boolean any = false;
        for (int row = 1; row <= NEEDS; row++) {
            String kind = "need-kind-" + row;
            String text = "need-text-" + row;
            boolean begun = fields.given(kind) != null || fields.given(text) != null;
            any |= begun;
            if (begun) {
                check.chosen(kind, kinds, "Select the kind of need " + row)
                        .required(text, "Describe need " + row)
                        .atMost(text, NeedFound.LONGEST, "Need " + row);
            }
        }
        check.refuseIf(
                        !any && !isNothingFound(),
                        "need-kind-1",
                        "Enter the needs that you found, or say that you found none")
                .refuseIf(
                        any && isNothingFound(),
                        "no-need",
                        "You entered a need and said that you found none. Take one of the two back");
    }

    private FactorAnswer answer(AssessmentPrompt prompt) {
        int number = prompt.position();
        return hasEvidence(number)
                ? new FactorAnswer(
                        number,
                        fields.given("for-" + number),
                        fields.given("against-" + number),
                        fields.given("source-" + number),
                        Confidence.valueOf(fields.first("confidence-" + number)))
                : FactorAnswer.nothingKnown(number);
    }

    private List<NeedFound> needs() {
        return IntStream.rangeClosed(1, NEEDS)
                .filter(row -> fields.given("need-text-" + row) != null)
                .mapToObj(row -> new NeedFound(fields.first("need-kind-" + row), fields.first("need-text-" + row)))
                .toList();
    }

    private boolean hasEvidence(int number) {
        return fields.given("for-" + number) != null || fields.given("against-" + number) != null;
    }

    private boolean isNothingKnown(int number) {
        return fields.first("nothing-" + number).equals("yes");
    }

    private boolean isNothingFound() {
        return fields.first("no-need").equals("yes");
    }
}
