package concord.people;

import java.util.Locale;

/** Where a person is or was said to live. One part may be blank, not both. */
public record Address(String lines, String postcode) {

    /** Longer than any real address. */
    public static final int LONGEST = 500;

    public Address {
        lines = lines.strip();
        postcode = postcode.strip().toUpperCase(Locale.ROOT);
        if (lines.isEmpty() && postcode.isEmpty()) {
            throw new IllegalArgumentException("An address has lines or a postcode");
        }
        if (lines.length() > LONGEST || postcode.length() > 20) {
            throw new IllegalArgumentException("The address is too long");
        }
    }

    /** Says nothing about the person, so that an address cannot slip into a log line. */
    @Override
    public String toString() {
        return "Address[withheld]";
    }
}
