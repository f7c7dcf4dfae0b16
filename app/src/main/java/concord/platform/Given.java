package concord.platform;

/** Checks of the values that a command was given. What fails here never came through a form: it is a fault. */
public final class Given {

    private Given() {}

    /** The words without space around them: some there must be, and at most so many characters. */
    public static String words(String name, String words, int most) {
        String stripped = words.strip();
        if (stripped.isEmpty()) {
            throw new IllegalArgumentException(name + " is empty");
        }
        return atMost(name, stripped, most);
    }

    /** As {@link #words}, and there may be none. */
    public static String atMost(String name, String words, int most) {
        String stripped = words.strip();
        if (stripped.codePointCount(0, stripped.length()) > most) {
            throw new IllegalArgumentException(name + " is longer than " + most + " characters");
        }
        return stripped;
    }

    public static void that(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
