package concord.matching;

import java.util.List;

/**
 * How one field of two records compares, ready to be shown.
 *
 * @param ours the value as written in the first record, blank if it has none; {@code theirs} likewise in the second
 * @param words the finding in lower case, such as "one letter differs"
 * @param bits what this field adds to the weight; negative where it speaks against
 * @param oursDiffers the characters of {@code ours} that {@code theirs} does not share, in order; {@code theirsDiffers} likewise
 */
public record Comparison(
        Field field,
        String ours,
        String theirs,
        Agreement agreement,
        String words,
        double bits,
        List<Span> oursDiffers,
        List<Span> theirsDiffers) {

    public Comparison {
        oursDiffers = List.copyOf(oursDiffers);
        theirsDiffers = List.copyOf(theirsDiffers);
    }

    /** Such as "Surname: one letter differs". It repeats no value, so it may be stored with a decision. */
    public String sentence() {
        return field.words() + ": " + words;
    }

    /** Leaves both values out, so that they cannot slip into a log line. */
    @Override
    public String toString() {
        return "Comparison[" + sentence() + "]";
    }
}
