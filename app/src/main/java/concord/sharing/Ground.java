package concord.sharing;

import static java.util.Objects.requireNonNull;

/**
 * The ground on which something is shared. Each agency is a controller in its own right, so whoever asks states one
 * and whoever answers states another.
 *
 * @param purpose why it is shared, in the sharer's words
 * @param lawfulBasis a code of the vocabulary {@code lawful-basis}
 * @param checked the seven questions as the sharer answered them
 */
public record Ground(String purpose, String lawfulBasis, SevenQuestions checked) {

    /** Longest purpose that is kept, in characters. */
    public static final int LONGEST_PURPOSE = 2_000;

    public Ground {
        purpose = Texts.required(purpose, LONGEST_PURPOSE, "purpose");
        lawfulBasis = Texts.required(lawfulBasis, Texts.CODE, "lawfulBasis");
        requireNonNull(checked, "checked is null");
    }
}
