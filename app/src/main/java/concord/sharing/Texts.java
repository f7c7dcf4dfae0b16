package concord.sharing;

/** Keeps texts within what the room's records may hold. */
final class Texts {

    /** Longest code of a vocabulary. */
    static final int CODE = 80;

    /** Longest line, such as the label of a field. */
    static final int LINE = 200;

    /** Longest account that somebody writes in their own words. */
    static final int ACCOUNT = 10_000;

    private Texts() {}

    static String required(String text, int longest, String what) {
        String stripped = optional(text, longest, what);
        if (stripped.isEmpty()) {
            throw new IllegalArgumentException(what + " is empty");
        }
        return stripped;
    }

    static String optional(String text, int longest, String what) {
        String stripped = text.strip();
        if (stripped.length() > longest) {
            throw new IllegalArgumentException(what + " is longer than " + longest + " characters");
        }
        if (stripped.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(what + " holds a character that cannot be kept");
        }
        return stripped;
    }
}
