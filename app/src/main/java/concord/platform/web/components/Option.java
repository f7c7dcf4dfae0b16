package concord.platform.web.components;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * One choice among radios, check boxes or the entries of a select.
 *
 * @param hint a short explanation under the choice
 * @param revealed questions that show when the choice is taken
 */
public record Option(
        String value,
        String text,
        @Nullable String hint,
        @Nullable Content revealed,
        Manner manner) {

    public static Option of(String value, String text) {
        return new Option(value, text, null, null, Manner.PLAIN);
    }

    /** A word between choices, such as "or". */
    public static Option divider(String word) {
        return new Option("", word, null, null, Manner.DIVIDER);
    }

    public Option hint(@Nullable String words) {
        return new Option(value, text, words, revealed, manner);
    }

    public Option revealing(Content questions) {
        return new Option(value, text, hint, questions, manner);
    }

    /** Shown but not to be taken. Say why in the hint. */
    public Option disabled() {
        return new Option(value, text, hint, revealed, Manner.DISABLED);
    }

    /** "None of these": taking it clears the other check boxes. */
    public Option exclusive() {
        return new Option(value, text, hint, revealed, Manner.EXCLUSIVE);
    }

    public boolean isDisabled() {
        return manner == Manner.DISABLED;
    }

    /** How a choice behaves beside the others. */
    public enum Manner {
        PLAIN,
        DISABLED,
        EXCLUSIVE,
        DIVIDER
    }
}
