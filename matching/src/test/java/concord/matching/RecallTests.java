package concord.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** F1: an earlier record is found however it was written down. Invented people, fixed seeds. */
class RecallTests {

    private static final int PEOPLE = 20_000;
    private static final int QUERIES = 1_000;
    private static final int TOP = 5;
    private static final long SEED = 20_261_122;

    /** The stated bar for one slip with the rest of the record whole; on 22 November 2026 every kind reached 1.0000. */
    private static final double ONE_SLIP_BAR = 0.98;

    /** The stated bar for two or three slips at once; they too reached 1.0000. */
    private static final double MORE_SLIPS_BAR = 0.98;

    /** The stated bar for a misspelt name and nothing else; it reached 0.9960. */
    private static final double NAME_ALONE_BAR = 0.95;

    private static final List<PersonRecord> POPULATION = InventedPeople.drawn(PEOPLE, SEED);
    private static final MatchIndex INDEX = MatchIndex.inMemory();

    @BeforeAll
    static void fillTheIndex() {
        POPULATION.forEach(INDEX::put);
    }

    @ParameterizedTest
    @EnumSource
    void findsAnEarlierRecordWithOneSlip(Slip slip) {
        double recall = recall(slip);

        System.out.printf("one slip, %s: recall in the top %d is %.4f%n", slip, TOP, recall);
        assertThat(recall).as("recall for %s, seed %d", slip, SEED).isGreaterThanOrEqualTo(ONE_SLIP_BAR);
    }

    @ParameterizedTest
    @EnumSource(names = {"DAY_MONTH_SWAPPED", "BIRTH_DATE_MISSING", "BIRTH_YEAR_GUESSED", "NAMES_SWAPPED", "MOVED"})
    void findsAnEarlierRecordWithAMisspeltSurnameAndAnotherSlip(Slip slip) {
        double recall = recall(Slip.VOWEL_IN_SURNAME, slip);

        System.out.printf("vowel in surname and %s: recall in the top %d is %.4f%n", slip, TOP, recall);
        assertThat(recall).as("recall for %s, seed %d", slip, SEED).isGreaterThanOrEqualTo(MORE_SLIPS_BAR);
    }

    @Test
    void findsAnEarlierRecordWithAMisspeltSurnameAndASwappedBirthDateAtAnotherAddress() {
        double recall = recall(Slip.VOWEL_IN_SURNAME, Slip.DAY_MONTH_SWAPPED, Slip.MOVED);

        System.out.printf("three slips: recall in the top %d is %.4f%n", TOP, recall);
        assertThat(recall).as("recall, seed %d", SEED).isGreaterThanOrEqualTo(MORE_SLIPS_BAR);
    }

    /** Names alone leave room for real namesakes, who may fill the first places; hence the lower bar. */
    @Test
    void findsAnEarlierRecordByAMisspeltNameAlone() {
        double recall = recall(Slip.LETTERS_SWAPPED_IN_SURNAME, Slip.BIRTH_DATE_MISSING, Slip.POSTCODE_MISSING);

        System.out.printf("misspelt name alone: recall in the top %d is %.4f%n", TOP, recall);
        assertThat(recall).as("recall, seed %d", SEED).isGreaterThanOrEqualTo(NAME_ALONE_BAR);
    }

    @Test
    void findsAPlainMisspeltSurname() {
        MatchIndex index = MatchIndex.inMemory();
        index.put(PersonRecord.called("earlier", "Callum", "Fenwick"));

        List<Match> found = index.find(PersonRecord.called("new", "Callum", "Fenwyck"), TOP);

        assertThat(found).extracting(Match::id).containsExactly("earlier");
        assertThat(found.getFirst().explanation().sentence())
                .isEqualTo(
                        "Given name: the same. Surname: one letter differs."
                                + " Date of birth: not known in one of the records. Postcode: not known in one of the records.");
    }

    @Test
    void findsANameWrittenInAnotherScript() {
        MatchIndex index = MatchIndex.inMemory();
        index.put(PersonRecord.called("earlier", "Dmitri", "Kovalenko"));
        index.put(PersonRecord.called("another", "Muhammad", "Yusuf"));

        assertThat(index.find(PersonRecord.called("new", "Дмитрий", "Коваленко"), TOP))
                .extracting(Match::id)
                .containsExactly("earlier");
        assertThat(index.find(PersonRecord.called("new", "محمد", "يوسف"), TOP))
                .extracting(Match::id)
                .containsExactly("another");
    }

    @Test
    void findsANameTypedIntoOneField() {
        MatchIndex index = MatchIndex.inMemory();
        index.put(PersonRecord.called("earlier", "Siobhan", "O'Malley-Thornby"));

        assertThat(index.find(PersonRecord.called("new", "", "Ms OMalley Thornby Siobhán"), TOP))
                .extracting(Match::id)
                .containsExactly("earlier");
    }

    /** The share of earlier records among the first few answers to a query with these slips. */
    private static double recall(Slip... slips) {
        Random random = new Random(SEED);
        int asked = 0;
        int found = 0;
        while (asked < QUERIES) {
            PersonRecord earlier = POPULATION.get(random.nextInt(PEOPLE));
            Optional<PersonRecord> query = Optional.of(earlier);
            for (Slip slip : slips) {
                query = query.flatMap(soFar -> slip.of(soFar, random));
            }
            if (query.isPresent()) {
                asked++;
                found += finds(query.get(), earlier.id()) ? 1 : 0;
            }
        }
        return (double) found / asked;
    }

    private static boolean finds(PersonRecord query, String earlier) {
        PersonRecord asNew = new PersonRecord("new", query.names(), query.born(), query.postcodes());
        return INDEX.find(asNew, TOP).stream().anyMatch(match -> match.id().equals(earlier));
    }
}
