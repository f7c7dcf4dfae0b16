package concord.matching;

import static org.assertj.core.api.Assertions.assertThat;

import concord.matching.kernel.Edits;
import concord.matching.kernel.LatinLetters;
import concord.matching.kernel.NameToken;
import concord.matching.kernel.NameWords;
import concord.matching.kernel.Skeleton;
import concord.matching.kernel.SpellingKeys;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pieces under the index, against slower but plainer ways to the same answer. */
class SpellingTests {

    private static final long SEED = 41;

    @ParameterizedTest
    @CsvSource({
        "Mohammed, Muhammad",
        "Mohamed, Mehmet",
        "Yusuf, Youssef",
        "Khadija, Hadidja",
        "Wladimir, Vladimir",
        "Oksana, Oxana",
        "Fatimah, Fatima",
        "Catherine, Katharyn",
        "Stephanie, Stefany",
    })
    void givesSpellingsOfOneNameOneSkeleton(String one, String other) {
        assertThat(Skeleton.of(LatinLetters.of(one))).isEqualTo(Skeleton.of(LatinLetters.of(other)));
    }

    @ParameterizedTest
    @CsvSource({
        "Dr José María de la Cruz, jose maria cruz, drop",
        "O’Brien, obrien, ''",
        "Mc Donald, donald, mcdonald",
        "Abd al-Rahman, abd rahman, abdalrahman",
        "Łukasz, lukasz, ''",
        "Björk Guðmundsdóttir, bjork gudmundsdottir, bjorkgudmundsdottir",
        "Al, al, ''",
    })
    void readsTheWordsOfAName(String written, String words, String joined) {
        NameWords read = NameWords.of(written);

        assertThat(String.join(" ", read.words())).isEqualTo(words);
        if (!joined.equals("drop")) {
            assertThat(read.joined()).isEqualTo(joined);
        }
    }

    @Test
    void sharesASpellingKeyWithEveryWordWithinTheAllowedSlips() {
        Random random = new Random(SEED);
        int near = 0;

        for (int round = 0; round < 200_000; round++) {
            String one = word(random);
            String other = word(random);
            if (Edits.between(new NameToken(one), new NameToken(other)) < Edits.MANY) {
                near++;
                assertThat(keys(one)).as("%s and %s, seed %d", one, other, SEED).containsAnyElementsOf(keys(other));
            }
        }
        assertThat(near).isGreaterThan(1_000);
    }

    @Test
    void countsEditsAsThePlainDefinitionDoes() {
        Random random = new Random(SEED);

        for (int round = 0; round < 5_000; round++) {
            String one = shortWord(random);
            String other = shortWord(random);
            assertThat(Edits.between(one, other, 2))
                    .as("%s and %s", one, other)
                    .isEqualTo(Math.min(Edits.MANY, plainEdits(one, other)));
        }
    }

    private static List<Long> keys(String word) {
        return Arrays.stream(SpellingKeys.of(word)).boxed().toList();
    }

    private static String word(Random random) {
        return word(3 + random.nextInt(14), random);
    }

    private static String shortWord(Random random) {
        return word(3 + random.nextInt(4), random);
    }

    private static String word(int length, Random random) {
        return random.ints(length, 'a', 'a' + 3)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int plainEdits(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.length() + other.length();
        }
        int changed = one.charAt(0) == other.charAt(0) ? 0 : 1;
        int best = Math.min(
                changed + plainEdits(one.substring(1), other.substring(1)),
                1 + Math.min(plainEdits(one.substring(1), other), plainEdits(one, other.substring(1))));
        boolean swap = one.length() > 1
                && other.length() > 1
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0);
        return swap ? Math.min(best, 1 + plainEdits(one.substring(2), other.substring(2))) : best;
    }
}
