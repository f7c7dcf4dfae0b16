package concord.vocabulary.web;

import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.FormErrors;
import concord.vocabulary.AddTerm;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was typed to add a value. */
final class AddTermForm {

    private final Fields fields;
    private final @Nullable LocalDate from;
    private final FormErrors errors;

    AddTermForm(Fields fields) {
        this.fields = fields;
        var check = new FormCheck(fields)
                .required("words", "Enter the words that people choose")
                .atMost("words", 200, "Words")
                .required("code", "Enter a code")
                .refuseIf(
                        !fields.first("code").strip().matches(AddTerm.CODE)
                                || fields.first("code").length() > 60,
                        "code",
                        "Code must be lower-case letters and numbers joined by hyphens, such as mixed-unstable")
                .atMost("definition", 1000, "Meaning");
        this.from = check.requiredDate("from", "First day", "Enter the first day on which it may be chosen");
        check.required("why", "Enter why it is added").atMost("why", 1000, "Reason");
        this.errors = check.errors();
    }

    FormErrors errors() {
        return errors;
    }

    /** Absent where something is wrong. */
    @Nullable
    AddTerm command(String list) {
        return from == null || !errors.isEmpty()
                ? null
                : new AddTerm(
                        list,
                        fields.first("code").strip(),
                        fields.first("words"),
                        fields.first("definition"),
                        fields.all("never-alone").contains("yes"),
                        from,
                        fields.first("why"));
    }
}
