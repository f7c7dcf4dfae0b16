package concord.cases.web;

import concord.cases.AssessmentPrompt;
import concord.cases.AssessmentTemplate;
import concord.cases.PublishAssessmentTemplate;
import concord.platform.web.Answers;
import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.FormErrors;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was typed to publish a version of the template. A question that was emptied is left out. */
final class TemplateForm {

    /** Rooms for questions that are new. */
    private static final int MORE = 4;

    private final Fields fields;
    private final int rows;
    private final @Nullable LocalDate from;
    private final FormErrors errors;

    TemplateForm(Fields fields, int rows) {
        this.fields = fields;
        this.rows = rows;
        var check = new FormCheck(fields);
        for (int row = 1; row <= rows; row++) {
            check(check, row);
        }
        check.refuseIf(prompts().isEmpty(), "question-1", "Enter at least one question");
        this.from = check.requiredDate("from", "First day", "Enter the first day on which it holds");
        check.required("why", "Say why the template changes")
                .atMost("why", PublishAssessmentTemplate.LONGEST_REASON, "The reason");
        this.errors = check.errors();
    }

    /** Rows of the form: the questions that hold today and some more. */
    static int rows(AssessmentTemplate current) {
        return Math.min(PublishAssessmentTemplate.MOST, current.prompts().size() + MORE);
    }

    static Fields begin(AssessmentTemplate current, LocalDate today) {
        Fields fields = Answers.with(Fields.none(), "from", today);
        for (AssessmentPrompt prompt : current.prompts()) {
            fields = fields.with("heading-" + prompt.position(), prompt.heading())
                    .with("question-" + prompt.position(), prompt.question())
                    .with("hint-" + prompt.position(), prompt.hint());
        }
        return fields;
    }

    FormErrors errors() {
        return errors;
    }

    /** Absent where something is wrong. */
    @Nullable
    PublishAssessmentTemplate command() {
        return from == null || !errors.isEmpty()
                ? null
                : new PublishAssessmentTemplate(from, prompts(), fields.first("why"));
    }

    private void check(FormCheck check, int row) {
        if (fields.given("question-" + row) != null) {
            check.required("heading-" + row, "Enter the heading of question " + row)
                    .atMost("heading-" + row, AssessmentPrompt.LONGEST, "The heading of question " + row)
                    .atMost("question-" + row, AssessmentPrompt.LONGEST, "Question " + row)
                    .atMost("hint-" + row, AssessmentPrompt.LONGEST, "The hint of question " + row);
        }
    }

    private List<AssessmentPrompt> prompts() {
        var prompts = new ArrayList<AssessmentPrompt>();
        for (int row = 1; row <= rows; row++) {
            String question = fields.given("question-" + row);
            String heading = fields.given("heading-" + row);
            if (question != null
                    && heading != null
                    && fits(question)
                    && fits(heading)
                    && fits(fields.first("hint-" + row))) {
                prompts.add(new AssessmentPrompt(prompts.size() + 1, heading, question, fields.first("hint-" + row)));
            }
        }
        return prompts;
    }

    private static boolean fits(String text) {
        return text.strip().length() <= AssessmentPrompt.LONGEST;
    }
}
