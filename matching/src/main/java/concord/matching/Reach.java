package concord.matching;

import concord.matching.kernel.Key;
import concord.matching.kernel.NameToken;
import concord.matching.kernel.PackedDate;
import concord.matching.kernel.Postcode;
import java.time.LocalDate;
import java.util.Arrays;
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

    private final IntPredicate gone;
    private final PreparedRecord query;
    private final Numbers reached;
    private final Hashes wanted = new Hashes();
    private final Hashes wantedIfFew = new Hashes();

    private Reach(PreparedRecord query, IntPredicate gone, Numbers reached) {
        this.query = query;
        this.gone = gone;
        this.reached = reached;
    }

    /**
     * @param alike the words of the lexicon that are like each word of the query
     * @param gone which of the places found are of nobody any more; some of them may be among those reached
     * @param reached hears the place of each record that is reached, of many more than once
     */
    static void of(
            PreparedRecord query,
            Map<NameToken, List<NameToken>> alike,
            LayeredPostings.View filed,
            IntPredicate gone,
            Numbers reached) {
        Reach reach = new Reach(query, gone, reached);
        alike.forEach(reach::byWord);
        query.names().forEach(reach::byWholeName);
        reach.byBirthDate();
        reach.byPostcode();
        filed.forEach(reach.wanted.hashes, reach.wanted.count, reached);
        Few few = reach.new Few();
        filed.forEach(reach.wantedIfFew.hashes, reach.wantedIfFew.count, _ -> few.take(), few);
        few.take();
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
            byWordAndCompanions(alike, companions, alike.skeleton.equals(word.skeleton));
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
            for (int near = RecordKeys.years(year - around); near <= RecordKeys.years(year + around); near++) {
                all(Key.WORD_AND_YEAR.of(word, near));
            }
        }
    }

    private void byWordAndPlace(int word) {
        for (Postcode postcode : query.postcodes()) {
            all(Key.WORD_AND_OUTCODE.of(word, Key.hash(postcode.outcode())));
        }
    }

    /** @param built whether the word is built as the query's own is: then the two together are asked for already */
    private void byWordAndCompanions(NameToken word, List<NameToken> companions, boolean built) {
        for (NameToken companion : companions) {
            if (!built) {
                all(Key.WORD_AND_SKELETON.of(word.place, Key.hash(companion.skeleton)));
            }
            ifFew(Key.WORD_AND_INITIAL.of(word.place, companion.initial()));
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
        wanted.add(key);
    }

    private void ifFew(long key) {
        wantedIfFew.add(key);
    }

    /** The numbers of one key, taken if they are few. */
    private final class Few implements Numbers {
        private final int[] few = new int[FEW];
        private int count;

        @Override
        public void one(int number) {
            if (count <= FEW && !gone.test(number)) {
                if (count < FEW) {
                    few[count] = number;
                }
                count++;
            }
        }

        @Override
        public void some(int[] list, int from, int to) {
            for (int at = from; at < to && count <= FEW; at++) {
                one(list[at]);
            }
        }

        void take() {
            if (count <= FEW) {
                reached.some(few, 0, count);
            }
            count = 0;
        }
    }

    /** A growing list of hashes. */
    private static final class Hashes {
        private long[] hashes = new long[512];
        private int count;

        void add(long hash) {
            if (count == hashes.length) {
                hashes = Arrays.copyOf(hashes, 2 * count);
            }
            hashes[count++] = hash;
        }
    }
}
