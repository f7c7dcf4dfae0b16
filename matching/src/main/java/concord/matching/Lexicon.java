package concord.matching;

import concord.matching.kernel.IntSet;
import concord.matching.kernel.Key;
import concord.matching.kernel.NameLevel;
import concord.matching.kernel.NameToken;
import concord.matching.kernel.SpellingKeys;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Every distinct word of a name that some record of the index holds, and the way to those that are spelt, sound or are used
 * alike. A word nobody holds any more is forgotten.
 */
final class Lexicon {

    /** So many spellings of words are filed before they become a layer: some ten thousand words. */
    private static final int HEAD = 1 << 19;

    private final Map<String, NameToken> words = new ConcurrentHashMap<>();
    private volatile @Nullable NameToken[] places = new @Nullable NameToken[1 << 10];
    private int count;
    private final LayeredPostings alike = new LayeredPostings(place -> places[place] == null, HEAD);

    /** The word's token; a fresh one that the lexicon does not keep if no record holds it. */
    NameToken token(String word) {
        NameToken known = words.get(word);
        return known == null ? new NameToken(word) : known;
    }

    /** Notes that one more record holds the word. One thread at a time, and so {@link #release}. */
    void admit(NameToken token) {
        if (token.place == NameToken.NO_PLACE) {
            token.place = newPlace(token);
            words.put(token.text, token);
            for (long key : keys(token)) {
                alike.add(key, token.place);
            }
            alike.settleIfFull();
        }
        token.bearers++;
    }

    /** Notes that one record fewer holds the word. Its place is not given to another, for layers of postings still name it. */
    void release(NameToken token) {
        token.bearers--;
        if (token.bearers == 0) {
            words.remove(token.text);
            places[token.place] = null;
            token.place = NameToken.NO_PLACE;
        }
    }

    /** The words of the lexicon that agree with the given one at any {@link NameLevel}, itself among them; initials aside. */
    List<NameToken> like(NameToken token) {
        List<NameToken> found = new ArrayList<>();
        IntSet seen = new IntSet();
        @Nullable NameToken[] known = places;
        LayeredPostings.View view = alike.view();
        long[] keys = keys(token);
        view.forEach(keys, keys.length, place -> {
            NameToken other = place < known.length ? known[place] : null;
            if (other != null
                    && seen.add(place)
                    && NameLevel.between(token, other).agrees()) {
                found.add(other);
            }
        });
        return found;
    }

    private int newPlace(NameToken token) {
        if (count == places.length) {
            places = Arrays.copyOf(places, 2 * count);
        }
        places[count] = token;
        return count++;
    }

    private static long[] keys(NameToken token) {
        long[] spellings = SpellingKeys.of(token.text);
        long[] keys = Arrays.copyOf(spellings, spellings.length + 4 + token.shortForms.length);
        int count = spellings.length;
        keys[count++] = Key.SPELLING_WITHOUT.of(Key.hash(token.collapsed));
        keys[count++] = Key.SKELETON.of(token.skeleton);
        keys[count++] = Key.SOUND.of(token.phonetic);
        keys[count++] = Key.SOUND.of(token.otherPhonetic);
        for (int family : token.shortForms) {
            keys[count++] = Key.SHORT_FORM.of(family);
        }
        return SpellingKeys.distinct(keys);
    }
}
