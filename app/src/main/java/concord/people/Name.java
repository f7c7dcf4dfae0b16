package concord.people;

import static java.util.Objects.requireNonNull;

/** A name as it was written down. One part may be blank, not both. */
public record Name(NameKind kind, String given, String family) {

    /** Longer than any real name; what is longer was typed into the wrong box. */
    public static final int LONGEST = 200;

    public Name {
        requireNonNull(kind, "kind is null");
        given = given.strip();
        family = family.strip();
        if (given.isEmpty() && family.isEmpty()) {
            throw new IllegalArgumentException("A name has a given or a family part");
        }
        if (given.length() > LONGEST || family.length() > LONGEST) {
            throw new IllegalArgumentException("A part of a name has at most " + LONGEST + " characters");
        }
    }

    public static Name used(String given, String family) {
        return new Name(NameKind.USED, given, family);
    }

    public static Name alias(String given, String family) {
        return new Name(NameKind.ALIAS, given, family);
    }

    /** Both parts, as one reads them. */
    public String whole() {
        return (given + " " + family).strip();
    }

    /** Says nothing about the person, so that a name cannot slip into a log line. */
    @Override
    public String toString() {
        return "Name[withheld]";
    }
}
