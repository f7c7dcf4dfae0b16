package concord.vocabulary;

import concord.platform.Given;
import concord.platform.gate.Command;
import java.time.LocalDate;

/**
 * Adds a value to a list from a day on.
 *
 * @param code lower-case words joined by hyphens
 * @param neverAlone true where it can never be the only reason for something (F22)
 * @param why the reason for the edit, kept with it
 */
public record AddTerm(
        String list, String code, String words, String definition, boolean neverAlone, LocalDate from, String why)
        implements Command<TermId> {

    /** The form of a code. */
    public static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";

    public AddTerm {
        code = Given.words("code", code, 60);
        Given.that(code.matches(CODE), "A code is lower-case words joined by hyphens");
        words = Given.words("words", words, 200);
        definition = Given.atMost("definition", definition, 1000);
        why = Given.words("why", why, 1000);
    }
}
