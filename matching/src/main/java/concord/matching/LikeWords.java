package concord.matching;

import concord.matching.kernel.NameToken;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * For each word of the lexicon that is like a word of a query the parts of the query's names that it is like, a bit for each: so that most other
 * parts are told to differ without a letter being compared. For one look.
 */
final class LikeWords {

    private static final int FREE = -1;

    private final Map<NameToken, List<NameToken>> alike;
    private int[] places = free(256);
    private int[] bits = new int[256];
    private int size;
    private int parts;
    private int withInitials;

    /** @param alike what the lexicon says is like each word of the query */
    LikeWords(Map<NameToken, List<NameToken>> alike) {
        this.alike = alike;
    }

    /** The bit that stands for the part from now on. */
    int bit(NamePart part) {
        int bit = 1 << parts++;
        for (NameToken word : part.forms()) {
            if (word.isInitial()) {
                withInitials |= bit;
            }
            for (NameToken like : alike.getOrDefault(word, List.of())) {
                note(like.place, bit);
            }
        }
        return bit;
    }

    /** The parts of the query that a word is like, by its place in the lexicon. */
    int of(int place) {
        return bits[slot(place)];
    }

    /** Those that may agree with any word, because they are of an initial. */
    int withInitials() {
        return withInitials;
    }

    private void note(int place, int bit) {
        if (2 * (size + 1) > places.length) {
            grow();
        }
        int at = slot(place);
        size += places[at] == FREE ? 1 : 0;
        places[at] = place;
        bits[at] |= bit;
    }

    private int slot(int place) {
        int mask = places.length - 1;
        int at = ((place * 0x9E37_79B9) >>> 8) & mask;
        while (places[at] != place && places[at] != FREE) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        int[] before = places;
        int[] known = bits;
        places = free(2 * before.length);
        bits = new int[places.length];
        for (int old = 0; old < before.length; old++) {
            if (before[old] != FREE) {
                int at = slot(before[old]);
                places[at] = before[old];
                bits[at] = known[old];
            }
        }
    }

    private static int[] free(int count) {
        int[] places = new int[count];
        Arrays.fill(places, FREE);
        return places;
    }
}
