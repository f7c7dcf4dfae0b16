package concord.matching;

import java.util.Objects;

/**
 * One name a person is or was known by, as it was written down.
 *
 * <p>Either part may be blank, may hold several words, and may be in any script. A whole name that was typed into one part is
 * understood.
 */
public record PersonName(String given, String family) {

    public PersonName {
        Objects.requireNonNull(given, "given");
        Objects.requireNonNull(family, "family");
    }

    /** Says nothing about the person, so that a name cannot slip into a log line. */
    @Override
    public String toString() {
        return "PersonName[withheld]";
    }
}
