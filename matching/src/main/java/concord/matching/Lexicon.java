package concord.matching;

import concord.matching.kernel.IntSet;
import concord.matching.kernel.Key;
import concord.matching.kernel.NameLevel;
import concord.matching.kernel.NameToken;
import concord.matching.kernel.SpellingKeys;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every distinct word of a name that some record of the index holds, and the way to those that are spelt, sound or are used
 * alike. A word nobody holds any more is forgotten.
 */
final class Lexicon {

    private final Map<String, NameToken> words = new HashMap<>();
    private final List<@Nullable NameToken> places = new ArrayList<>();
    private final List<Integer> emptyPlaces = new ArrayList<>();
    private final Postings alike = new Postings();

    /** The word's token; a fresh one that the lexicon does not keep if no record holds it. */
    NameToken token(String word) {
        NameToken known = words.get(word);
        return known == null ? new NameToken(word) : known;
    }

    /** Notes that one more record holds the word. */
    void admit(NameToken token) {
        if (token.place == NameToken.NO_PLACE) {
            words.put(token.text, token);
            token.place = newPlace(token);
            for (long key : keys(token)) {
                alike.add(key, token.place);
            }
        }
        token.bearers++;
    }

    /** Notes that one record fewer holds the word. */
    void release(NameToken token) {
        token.bearers--;
        if (token.bearers == 0) {
            for (long key : keys(token)) {
                alike.remove(key, token.place);
            }
            words.remove(token.text);
            places.set(token.place, null);
            emptyPlaces.add(token.place);
            token.place = NameToken.NO_PLACE;
        }
    }

    /** The words of the lexicon that agree with the given one at any {@link NameLevel}, itself among them; initials aside. */
    List<NameToken> like(NameToken token) {
        List<NameToken> found = new ArrayList<>();
        IntSet seen = new IntSet();
        for (long key : keys(token)) {
            alike.forEach(key, place -> {
                NameToken other = places.get(place);
                if (seen.add(place)
                        && other != null
                        && NameLevel.between(token, other).agrees()) {
                    found.add(other);
                }
            });
        }
        return found;
    }

    private int newPlace(NameToken token) {
        if (emptyPlaces.isEmpty()) {
            places.add(token);
            return places.size() - 1;
        }
        int place = emptyPlaces.removeLast();
        places.set(place, token);
        return place;
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
