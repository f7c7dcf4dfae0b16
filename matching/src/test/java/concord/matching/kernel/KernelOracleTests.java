package concord.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.junit.jupiter.api.Test;

/** The kernels against slower ones by other hands. */
class KernelOracleTests {

    private static final int CASES = 20_000;
    /** commons-text leaves the reward for an equal start away below this, and makes it smaller for words over ten letters. */
    private static final double REWARDED_FROM = 0.7;

    private final Random random = new Random(7);

    @Test
    void measuresLikenessAsCommonsTextDoes() {
        JaroWinklerSimilarity oracle = new JaroWinklerSimilarity();
        int compared = 0;
        for (int at = 0; at < CASES; at++) {
            String one = word(1 + random.nextInt(9));
            String other = random.nextBoolean() ? changed(one) : word(1 + random.nextInt(9));
            double expected = oracle.apply(one, other);
            if (one.length() != other.length() && expected >= REWARDED_FROM) {
                assertThat(JaroWinkler.of(one, other)).as(one + " " + other).isCloseTo(expected, within(1e-9));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(CASES / 20);
    }

    @Test
    void findsNoMoreSlipsThanLevenshteinAndNoFewerThanHalfOfThem() {
        LevenshteinDistance oracle = LevenshteinDistance.getDefaultInstance();
        for (int at = 0; at < CASES; at++) {
            String one = word(3 + random.nextInt(8));
            String other = random.nextInt(3) > 0 ? changed(changed(one)) : word(3 + random.nextInt(8));
            int plain = oracle.apply(one, other);
            int slips = Edits.between(one, other, 2);
            // Two neighbours the other way round are one slip here and two changes there.
            assertThat(slips).as(one + " " + other).isLessThanOrEqualTo(Math.min(Edits.MANY, plain));
            assertThat(2 * slips).as(one + " " + other).isGreaterThanOrEqualTo(Math.min(Edits.MANY, plain));
        }
    }

    @Test
    void comparesTheSameWhicheverWordComesFirst() {
        for (int at = 0; at < CASES; at++) {
            String one = word(1 + random.nextInt(9));
            String other = changed(one);
            assertThat(JaroWinkler.of(one, other)).isEqualTo(JaroWinkler.of(other, one));
            assertThat(Edits.between(one, other, 2)).isEqualTo(Edits.between(other, one, 2));
        }
    }

    @Test
    void putsTheFiguresOfAYearInOrder() {
        assertThat(PackedDate.sortedFigures(1996))
                .isEqualTo(PackedDate.sortedFigures(1969))
                .isEqualTo(1699);
    }

    private String word(int length) {
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < length; at++) {
            word.append((char) ('a' + random.nextInt(5)));
        }
        return word.toString();
    }

    private String changed(String word) {
        int at = random.nextInt(word.length());
        char letter = (char) ('a' + random.nextInt(5));
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + letter + word.substring(at + 1);
            case 1 -> word.substring(0, at) + letter + word.substring(at);
            case 2 -> word.length() == 1 ? word + letter : word.substring(0, at) + word.substring(at + 1);
            default ->
                at + 1 == word.length()
                        ? word
                        : word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        };
    }
}
