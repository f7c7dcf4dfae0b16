package concord.platform.web;

import concord.platform.gate.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * A form as somebody tried it: what was typed, what is wrong with it, and the rule that said no. Shown again with all
 * of that, nothing is lost.
 *
 * @param refusal absent where no rule stood in the way
 */
public record Attempt(Form form, @Nullable Refusal refusal) {

    /** Before anybody has typed. */
    public static Attempt fresh() {
        return new Attempt(Form.empty(), null);
    }

    /** Before anybody has typed, filled in with what is known. */
    public static Attempt of(Fields known) {
        return new Attempt(Form.of(known), null);
    }

    public static Attempt wrong(Fields typed, FormErrors errors) {
        return new Attempt(new Form(typed, errors), null);
    }

    public static Attempt refused(Fields typed, Refusal refusal) {
        return new Attempt(Form.of(typed), refusal);
    }

    /** True where the page cannot be shown again, because its record is not there for this reader. */
    public static boolean endsAt(Refusal refusal) {
        return switch (refusal.kind()) {
            case NOT_FOUND, NOT_ALLOWED -> true;
            case RULE, STALE, INPUT -> false;
        };
    }

    /** The page, with the status that fits how the attempt went. */
    public ModelAndView show(String template, Object page) {
        return Pages.show(template, page, status());
    }

    private HttpStatus status() {
        if (refusal != null) {
            return Problems.status(refusal.kind());
        }
        return form.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
