package concord.matching;

import java.time.LocalDate;

/** What is known of when a person was born: the day, an approximate year, or nothing. */
public sealed interface BirthDate {

    /** A day that somebody stated, right or wrong. */
    record On(LocalDate date) implements BirthDate {}

    /** A year worked out from an age or an estimate; it may be off by a few years. */
    record About(int year) implements BirthDate {}

    /** Nothing is known, or a placeholder was written. */
    record Unknown() implements BirthDate {}

    static BirthDate on(LocalDate date) {
        return new On(date);
    }

    static BirthDate about(int year) {
        return new About(year);
    }

    static BirthDate unknown() {
        return new Unknown();
    }
}
