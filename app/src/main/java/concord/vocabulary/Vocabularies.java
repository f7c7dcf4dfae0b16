package concord.vocabulary;

import java.time.LocalDate;

/**
 * The door for other rooms: which values are legal, and how they are worded. Answers from a small cache, so it may be
 * asked for every row of a page. Lists are named by the constants of {@link Lists}; an unknown list is a fault.
 */
public interface Vocabularies {

    /** Every term that a list ever had. */
    Terms all(String list);

    /** The terms that may be chosen on a day, in order. */
    default Terms in(String list, LocalDate day) {
        return all(list).on(day);
    }

    default boolean legal(String list, String code, LocalDate day) {
        return all(list).find(code).filter(term -> term.isLegalOn(day)).isPresent();
    }

    /** The words for a code, whether or not it may still be chosen. */
    default String words(String list, String code) {
        return all(list).find(code).map(Term::words).orElse("Not a value of the list: " + code);
    }
}
