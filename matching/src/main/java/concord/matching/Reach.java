package concord.matching;

import concord.matching.kernel.IntSet;
import concord.matching.kernel.Key;
import concord.matching.kernel.NameToken;
import concord.matching.kernel.PackedDate;
import concord.matching.kernel.Postcode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Gathers the records that a query might be about, by a union of many keys: each survives other errors.
 *
 * <p>What is reached for certain is stated at {@link MatchIndex}. Beside it words that sound, are built or are used alike are
 * taken for within the slips, and a word that few bear needs no other sign if it is written the same: where it is a crowd, the
 * word is looked at with an initial, and where that is one too, with the consonants or the sound of another word.
 */
final class Reach {

    /** A word alone brings its bearers if they are this few; more would be a crowd without any other sign. */
    private static final int FEW = 60;

    /** The bearers of a word as rare as this are all looked at: sooner done than asking for each weak sign. */
    private static final int RARE = 24;

    private static final int YEARS_AROUND = 2;

    /** An age is a guess, and both sides may have guessed. */
    private static final int YEARS_AROUND_A_GUESS = 3;

    private final LayeredPostings.View filed;
    private final IntPredicate gone;
    private final PreparedRecord query;
    private final IntSet reached = new IntSet();
    private final int[] few = new int[FEW];
    private int fewCount;

    private Reach(PreparedRecord query, LayeredPostings.View filed, IntPredicate gone) {
        this.query = query;
        this.filed = filed;
        this.gone = gone;
    }

    /**
     * @param alike the words of the lexicon that are like each word of the query
     * @param gone which of the places found are of nobody any more; some of them may be among the answer
     */
    static IntSet of(
            PreparedRecord query,
            Map<NameToken, List<NameToken>> alike,
            LayeredPostings.View filed,
            IntPredicate gone) {
        Reach reach = new Reach(query, filed, gone);
        alike.forEach(reach::byWord);
        query.names().forEach(reach::byWholeName);
        reach.byBirthDate();
        reach.byPostcode();
        return reach.reached;
    }

    private void byWord(NameToken word, List<NameToken> like) {
        List<NameToken> companions = query.names().stream()
                .filter(name -> name.tokens().contains(word))
                .flatMap(name -> name.tokens().stream())
                .filter(other -> other != word)
                .distinct()
                .toList();
        for (NameToken alike : like) {
            if (alike.bearers <= RARE) {
                all(Key.WORD.of(alike.place));
                continue;
            }
            byWordAndBirth(alike.place);
            byWordAndPlace(alike.place);
            byWordAndCompanions(alike.place, companions);
            if (companions.isEmpty() || alike.isWritten(word)) {
                ifFew(Key.WORD.of(alike.place));
            }
        }
    }

    private void byWordAndBirth(int word) {
        if (query.born() instanceof BirthDate.On(LocalDate date)) {
            all(Key.WORD_AND_DAY_MONTH.of(word, PackedDate.dayAndMonth(date)));
        }
        if (!(query.born() instanceof BirthDate.Unknown)) {
            int year = BirthLevel.year(query.born());
            int around = query.born() instanceof BirthDate.About ? YEARS_AROUND_A_GUESS : YEARS_AROUND;
            for (int near = year - around; near <= year + around; near++) {
                all(Key.WORD_AND_YEAR.of(word, near));
            }
        }
    }

    private void byWordAndPlace(int word) {
        for (Postcode postcode : query.postcodes()) {
            all(Key.WORD_AND_OUTCODE.of(word, Key.hash(postcode.outcode())));
        }
    }

    private void byWordAndCompanions(int word, List<NameToken> companions) {
        for (NameToken companion : companions) {
            all(Key.WORD_AND_SKELETON.of(word, Key.hash(companion.skeleton)));
            ifFew(Key.WORD_AND_INITIAL.of(word, companion.initial()));
        }
    }

    private void byWholeName(PreparedName name) {
        for (int first = 0; first < name.tokens().size(); first++) {
            NameToken one = name.tokens().get(first);
            for (NameToken other :
                    name.tokens().subList(first + 1, name.tokens().size())) {
                all(Key.TWO_SKELETONS.ofBoth(one.skeleton, other.skeleton));
                all(Key.TWO_SOUNDS.ofBoth(one.phonetic, other.phonetic));
            }
        }
    }

    private void byBirthDate() {
        if (query.born() instanceof BirthDate.On(LocalDate date)) {
            all(Key.BIRTH_DATE.of(PackedDate.of(date)));
            all(Key.BIRTH_DATE.of(PackedDate.dayMonthSwapped(date)));
            for (int slip : PackedDate.slips(date)) {
                for (NameToken word : query.tokens()) {
                    all(Key.BIRTH_DATE_AND_INITIAL.of(slip, word.initial()));
                }
            }
        }
    }

    private void byPostcode() {
        for (Postcode postcode : query.postcodes()) {
            for (NameToken word : query.tokens()) {
                all(Key.POSTCODE_AND_INITIAL.of(Key.hash(postcode.full()), word.initial()));
            }
        }
    }

    private void all(long key) {
        filed.forEach(key, reached::add);
    }

    private void ifFew(long key) {
        fewCount = 0;
        filed.forEach(key, this::noteIfFew);
        if (fewCount <= FEW) {
            for (int at = 0; at < fewCount; at++) {
                reached.add(few[at]);
            }
        }
    }

    private void noteIfFew(int place) {
        if (fewCount <= FEW && !gone.test(place)) {
            if (fewCount < FEW) {
                few[fewCount] = place;
            }
            fewCount++;
        }
    }
}
