package concord.cases;

import concord.platform.Given;

/**
 * A need as an assessor states it.
 *
 * @param kind code of the vocabulary "kind-of-need"
 */
public record NeedFound(String kind, String text) {

    /** The longest description, in characters. */
    public static final int LONGEST = 1_000;

    public NeedFound {
        kind = Given.words("kind", kind, 60);
        text = Given.words("text", text, LONGEST);
    }
}
