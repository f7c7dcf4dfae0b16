package concord.matching.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** What grouping promises of any weights and any decisions. Drawn cases, fixed seeds. */
class GroupingTests {

    private static final int RECORDS = 40;
    private static final double JOIN = 2;
    private static final double SPLIT = -1;

    @Test
    void recordsThatCannotBeOnePersonNeverAreAndThoseThatMustAlwaysAre() {
        for (int seed = 0; seed < 400; seed++) {
            Grouping grouping = weighed(seed);
            Random random = new Random(seed);
            int[][] apart = pairs(random, 12);
            int[][] together = new int[12][];
            for (int at = 0; at < 12; at++) {
                // Even with even and odd with odd, so that no decision speaks against another.
                int one = random.nextInt(RECORDS - 2);
                together[at] = new int[] {one, one + 2};
                apart[at][0] = apart[at][0] / 2 * 2;
                apart[at][1] = apart[at][1] / 2 * 2 + 1;
                grouping.cannotLink(apart[at][0], apart[at][1]).mustLink(one, one + 2);
            }
            int[] persons = grouping.persons();
            int[] again = grouping.persons(new int[RECORDS]);
            for (int at = 0; at < 12; at++) {
                assertThat(persons[apart[at][0]]).isNotEqualTo(persons[apart[at][1]]);
                assertThat(persons[together[at][0]]).isEqualTo(persons[together[at][1]]);
                assertThat(again[apart[at][0]]).isNotEqualTo(again[apart[at][1]]);
                assertThat(again[together[at][0]]).isEqualTo(again[together[at][1]]);
            }
        }
    }

    @Test
    void toMergeAndToUndoItRestoresEveryPerson() {
        int merged = 0;
        for (int seed = 0; seed < 400; seed++) {
            int[] before = weighed(seed).persons();
            for (int[] pair : pairs(new Random(seed), 5)) {
                int one = pair[0];
                int other = pair[1];
                if (before[one] != before[other]) {
                    int[] joined = weighed(seed).mustLink(one, other).persons(before);
                    assertThat(joined[one]).isEqualTo(joined[other]);
                    merged++;
                    assertThat(weighed(seed).persons(before)).isEqualTo(before);
                    assertThat(weighed(seed).cannotLink(one, other).persons(before))
                            .isEqualTo(before);
                }
            }
        }
        assertThat(merged).isGreaterThan(1_000);
    }

    @Test
    void askedAgainWithItsOwnAnswerItGivesTheSameAnswer() {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            int[] earlier = random.ints(RECORDS, 0, 6).toArray();
            int[] once = weighed(seed).persons(earlier);
            assertThat(weighed(seed).persons(once)).isEqualTo(once);
        }
    }

    @Test
    void whatWasOnePersonStaysSoUntilTheEvidenceFallsBelowTheThresholdToSplit() {
        assertThat(new Grouping(2, JOIN, SPLIT).weighed(0, 1, 0).persons()).containsExactly(0, 1);
        assertThat(new Grouping(2, JOIN, SPLIT).weighed(0, 1, 0).persons(new int[] {7, 7}))
                .containsExactly(0, 0);
        assertThat(new Grouping(2, JOIN, SPLIT).weighed(0, 1, -1.5).persons(new int[] {7, 7}))
                .containsExactly(0, 1);
    }

    @Test
    void decisionsThatContradictEachOtherAreRefused() {
        Grouping grouping =
                new Grouping(3, JOIN, SPLIT).mustLink(0, 1).mustLink(1, 2).cannotLink(0, 2);
        assertThatThrownBy(grouping::persons).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Grouping(3, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> grouping.mustLink(0, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> grouping.persons(new int[2])).isInstanceOf(IllegalArgumentException.class);
    }

    private static Grouping weighed(int seed) {
        Random random = new Random(1_000L + seed);
        Grouping grouping = new Grouping(RECORDS, JOIN, SPLIT);
        for (int[] pair : pairs(random, 120)) {
            grouping.weighed(pair[0], pair[1], 20 * random.nextDouble() - 6);
        }
        return grouping;
    }

    private static int[][] pairs(Random random, int count) {
        int[][] pairs = new int[count][];
        for (int at = 0; at < count; at++) {
            int one = random.nextInt(RECORDS);
            int other = random.nextInt(RECORDS - 1);
            pairs[at] = new int[] {one, other >= one ? other + 1 : other};
        }
        return pairs;
    }
}
