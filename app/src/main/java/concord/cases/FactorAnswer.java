package concord.cases;

import concord.platform.Given;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one factor. Neither for nor against: nothing is known, and that is said.
 *
 * @param position of the prompt in its template
 * @param evidenceFor what speaks for it
 * @param evidenceAgainst what speaks against it, or protects
 * @param source how it is known; present where there is evidence
 * @param confidence present where there is evidence
 */
public record FactorAnswer(
        int position,
        @Nullable String evidenceFor,
        @Nullable String evidenceAgainst,
        @Nullable String source,
        @Nullable Confidence confidence) {

    /** The longest evidence, in characters. */
    public static final int LONGEST = 5_000;

    /** The longest source, in characters. */
    public static final int LONGEST_SOURCE = 300;

    public FactorAnswer {
        evidenceFor = perhaps(evidenceFor, LONGEST);
        evidenceAgainst = perhaps(evidenceAgainst, LONGEST);
        source = perhaps(source, LONGEST_SOURCE);
        boolean evidence = evidenceFor != null || evidenceAgainst != null;
        Given.that(evidence == (source != null), "Evidence has its source");
        Given.that(evidence == (confidence != null), "Evidence has a confidence");
    }

    /** Said of a factor of which nobody knows anything. */
    public static FactorAnswer nothingKnown(int position) {
        return new FactorAnswer(position, null, null, null, null);
    }

    public boolean isNothingKnown() {
        return evidenceFor == null && evidenceAgainst == null;
    }

    private static @Nullable String perhaps(@Nullable String text, int most) {
        return text == null || text.isBlank() ? null : Given.words("evidence", text, most);
    }
}
