package concord.referrals;

import org.jspecify.annotations.Nullable;

/** What was typed, tidied: without blank ends, absent instead of empty, and never longer than there is room for. */
final class Said {

    /** The longest account that one statement, rationale or note may give. */
    static final int LONG = 10_000;

    /** The longest line: a name, a role, a telephone number. */
    static final int SHORT = 200;

    private Said() {}

    static @Nullable String perhaps(@Nullable String text, int most) {
        return text == null || text.isBlank() ? null : within(text.strip(), most);
    }

    static String surely(@Nullable String text, int most, String what) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException(what + " is empty");
        }
        return within(text.strip(), most);
    }

    private static String within(String text, int most) {
        if (text.length() > most || text.indexOf(0) >= 0) {
            throw new IllegalArgumentException("Longer than " + most + " characters, or not text");
        }
        return text;
    }
}
