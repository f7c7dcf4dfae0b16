package concord.referrals.web.intake;

import concord.files.DocumentType;
import concord.platform.web.Form;
import concord.platform.web.FormErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question page.
 *
 * @param state what is known of the draft
 */
public record QuestionPage(Question question, Form form, Choices choices, State state) {

    /** What the page says about the draft, if anything. */
    public enum Notice {
        /** All is well. */
        NONE,
        /** Earlier answers cannot be opened; what is typed from here on begins anew. */
        LOST,
        /** The same, with something typed already: the code opens the earlier answers, or one goes on without. */
        ASK_CODE,
        /** The page had been open for too long for its form token; all that was typed is still there. */
        OPEN_TOO_LONG,
        /** More was typed than a draft holds. */
        TOO_MUCH
    }

    /**
     * Where a page stands in its draft.
     *
     * @param looks whether records near the person are looked for while one types, which only some posts may know of
     * @param code to come back with; absent for posts and before anything was saved
     */
    public record State(
            boolean begun,
            boolean fromCheck,
            Notice notice,
            @Nullable String code,
            boolean looks,
            List<Attached> files) {

        public State {
            files = List.copyOf(files);
        }
    }

    public String value(String field) {
        return form.value(field);
    }

    public @Nullable String error(String field) {
        return form.error(field);
    }

    public FormErrors errors() {
        return form.errors();
    }

    public String action() {
        return question.href();
    }

    /** Where the script asks for near records; absent where nobody may even know that there are some. */
    public @Nullable String near() {
        return state.looks() ? NearPages.path(question, false) : null;
    }

    /** The page before, the answers to check, or the way out at the first page. */
    public String back() {
        Question before = question.before();
        return state.fromCheck() ? CheckPages.PATH : before == null ? "/" : before.href();
    }

    /** The kinds of file taken, for the file box. */
    public String accepted() {
        return DocumentType.accepted();
    }
}
