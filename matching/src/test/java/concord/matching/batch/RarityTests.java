package concord.matching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import concord.matching.table.Evidence;
import concord.matching.table.Table;
import concord.matching.table.TableBuilder;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the rarity of a shared value is worth at each level of likeness. */
class RarityTests {

    private static final String[] AREAS = {"LE", "CV", "B", "M", "LS"};

    /** Five areas are shared by one in five, so living in the same says nearly nothing, and nothing against. */
    @Test
    void aSharedAreaIsNotHeldAgainstAnybody() {
        Random random = new Random(5);
        TableBuilder table = Population.columns();
        for (int row = 0; row < 4_000; row++) {
            table.row("r" + row, word(random, 2), word(random, 3), born(random), postcode(random));
        }
        table.row("asked", "Bilal", "Chaudry", "1986-08-21", "LS15 9EE");
        Table people = table.build();

        double area = bits(people, "LS27 5DG");
        double elsewhere = bits(people, "EH1 1AA");

        assertThat(area).isGreaterThan(-5).isGreaterThan(elsewhere - 3);
    }

    /** A fifth of the people bear the name: two of its rarest spellings are still that common name. */
    @Test
    void aRareSpellingOfACommonNameIsNoRareName() {
        Random random = new Random(6);
        TableBuilder table = Population.columns();
        for (int row = 0; row < 3_000; row++) {
            String given = row % 5 == 0 ? "Mohammed" : word(random, 2);
            table.row("r" + row, given, word(random, 3), born(random), postcode(random));
        }
        table.row("one", "Muhammad", "Tari", "1986-08-21", "LS15 9EE");
        table.row("other", "Mohamad", "Tari", "1986-08-21", "LS15 9EE");
        People people = People.of(table.build());
        Comparer comparer = new Comparer(people);

        comparer.compare(3_000, 3_001);

        int given = comparer.found[Comparer.GIVEN];
        assertThat(Found.level(given)).isNotEqualTo(NamePartLevel.EXACT).matches(NamePartLevel::isClose);
        assertThat(Found.rarity(given)).isLessThan(3);
    }

    private static String word(Random random, int syllables) {
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < syllables; at++) {
            word.append("bdgklmnprstvz".charAt(random.nextInt(13))).append("aeiou".charAt(random.nextInt(5)));
        }
        return word.toString();
    }

    private static double bits(Table people, String postcode) {
        Map<Evidence, String> query = Map.of(
                Evidence.GIVEN,
                "Bilal",
                Evidence.FAMILY,
                "Chaudry",
                Evidence.BORN,
                "1986-08-21",
                Evidence.POSTCODE,
                postcode);
        List<Hit> hits = Search.find(people, query, 1);
        return hits.getFirst().reasons().stream()
                .filter(reason -> reason.field().equals("postcode"))
                .mapToDouble(Reason::bits)
                .findFirst()
                .orElseThrow();
    }

    private static String born(Random random) {
        return "%04d-%02d-%02d".formatted(1945 + random.nextInt(60), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private static String postcode(Random random) {
        return "%s%d %d%c%c"
                .formatted(
                        AREAS[random.nextInt(AREAS.length)],
                        1 + random.nextInt(40),
                        1 + random.nextInt(9),
                        "ABDEFGHJ".charAt(random.nextInt(8)),
                        "ABDEFGHJ".charAt(random.nextInt(8)));
    }
}
