package concord.platform.web;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a form in the order of its questions and collects all that is wrong. Not shared between threads.
 *
 * <p>Sentences follow GOV.UK: they say what to enter, not what was wrong with the reader.
 */
public final class FormCheck {

    /** Said beside a field whose characters were damaged on their way. */
    public static final String NO_TEXT =
            "Some characters did not reach us as text. Delete them here and type them again";

    /** Said beside a text that was put together from two versions. */
    public static final String TWO_VERSIONS =
            "Both versions are in this box. Make one text of them, then send the form again";

    private final Fields fields;
    private FormErrors errors = FormErrors.none();

    public FormCheck(Fields fields) {
        this.fields = fields;
        fields.typed()
                .forEach((field, values) -> refuseIf(values.stream().anyMatch(FormCheck::isNoText), field, NO_TEXT));
        fields.all(Choices.TOGETHER).forEach(field -> refuseIf(true, field, TWO_VERSIONS));
    }

    /** The character nought is pasted or made up, never typed, and PostgreSQL cannot hold it. */
    private static boolean isNoText(String value) {
        return value.indexOf('\0') >= 0;
    }

    /** Something other than space must have been typed or chosen. */
    public FormCheck required(String field, String sentence) {
        return refuseIf(fields.given(field) == null, field, sentence);
    }

    /**
     * At most so many characters. A line break counts as one, as in the counter beside the box, although browsers
     * send two.
     *
     * @param label what the field is called at the beginning of a sentence
     */
    public FormCheck atMost(String field, int limit, String label) {
        String typed = fields.first(field).replace("\r\n", "\n");
        boolean tooLong = typed.codePointCount(0, typed.length()) > limit;
        return refuseIf(tooLong, field, "%s must be %s characters or fewer".formatted(label, Words.number(limit)));
    }

    /** Every value, if there is one, must be among those offered: guards against made-up ones. */
    public FormCheck offered(String field, Set<String> values, String sentence) {
        return refuseIf(!values.containsAll(fields.all(field)), field, sentence);
    }

    /** One of those offered must have been chosen. */
    public FormCheck chosen(String field, Set<String> values, String sentence) {
        return refuseIf(!values.contains(fields.first(field)), field, sentence);
    }

    /**
     * The date that was typed, null where none was or where it cannot be read; what is wrong with it is collected.
     *
     * @param label what the date is called at the beginning of a sentence, such as "Date of birth"
     */
    public @Nullable LocalDate date(String field, String label) {
        return switch (TypedDate.of(fields, field).read(label)) {
            case TypedDate.Read.Empty() -> null;
            case TypedDate.Read.Right(LocalDate date) -> date;
            case TypedDate.Read.Wrong(String sentence, TypedDate.Part part) -> {
                errors = errors.and(new FormError(field, sentence, field + "-" + part.suffix()));
                yield null;
            }
        };
    }

    /** As {@link #date}, and a date must have been typed. */
    public @Nullable LocalDate requiredDate(String field, String label, String sentence) {
        if (TypedDate.of(fields, field).isEmpty()) {
            errors = errors.and(new FormError(field, sentence, field + "-day"));
        }
        return date(field, label);
    }

    public FormCheck refuseIf(boolean wrong, String field, String sentence) {
        if (wrong) {
            errors = errors.and(field, sentence);
        }
        return this;
    }

    public FormErrors errors() {
        return errors;
    }
}
