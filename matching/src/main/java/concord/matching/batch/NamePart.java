package concord.matching.batch;

import concord.matching.kernel.NameToken;
import java.util.List;

/** One distinct part of a name, such as all given names of a person: its words in their order, and all of them as one word. */
final class NamePart {

    static final int NO_CARRIER = -1;
    static final NamePart BLANK = new NamePart(List.of(), "");

    final NameToken[] words;
    final String joined;
    /** For each word its number; {@link #NO_CARRIER} where it is an initial, or too common to carry a name. */
    final int[] carriers;

    /** How many rows have it. */
    int rows;

    NamePart(List<NameToken> words, String joined) {
        this.words = words.toArray(new NameToken[0]);
        this.joined = joined;
        this.carriers = words.stream()
                .mapToInt(word -> word.isInitial() || word.weak ? NO_CARRIER : word.place)
                .toArray();
    }

    boolean isBlank() {
        return words.length == 0;
    }
}
