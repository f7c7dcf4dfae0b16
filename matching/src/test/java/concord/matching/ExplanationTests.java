package concord.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F1: near-matches are shown with why, in words and with the characters that differ. */
class ExplanationTests {

    private final MatchIndex index = MatchIndex.inMemory();

    @ParameterizedTest
    @CsvSource({
        "Hussain, Hussain, the same",
        "Núñez, Nunez, the same",
        "Fenwick, Fenwyck, one letter differs",
        "Jones, Jnoes, two letters the other way round",
        "Haris, Harris, one letter doubled",
        "Wladimirov, Vladimirof, two letters differ",
        "Smith-Jones, Jones, 'the same, in part of a longer name'",
        "Walker, Patel, different",
    })
    void saysHowTwoSurnamesDiffer(String ours, String theirs, String words) {
        Explanation explanation =
                index.explain(PersonRecord.called("a", "Ravi", ours), PersonRecord.called("b", "Ravi", theirs));

        assertThat(comparison(explanation, Field.SURNAME).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "1990-05-12, 1990-05-12, the same",
        "1990-05-12, 1990-12-05, day and month swapped",
        "1990-05-12, 1990-05-13, one figure differs",
        "1990-05-12, 1990-05-21, two figures the other way round",
        "1990-05-12, 1990-11-12, 'two of day, month and year agree'",
        "1990-05-12, 1990-01-01, 'the same year, and one is 1 January, often written for an unknown day'",
        "1990-05-12, 1990-08-30, only the year agrees",
        "1990-05-12, 1993-11-30, 'different, less than five years apart'",
        "1990-05-12, 1999-11-30, different",
        "1990-05-12, 1961-11-30, 'different, 15 years or more apart'",
        "1990-05-12, 1970-01-01, not known in one of the records",
    })
    void saysHowTwoBirthDatesDiffer(LocalDate ours, LocalDate theirs, String words) {
        Explanation explanation = index.explain(
                PersonRecord.called("a", "Ravi", "Walker").born(BirthDate.on(ours)),
                PersonRecord.called("b", "Ravi", "Walker").born(BirthDate.on(theirs)));

        assertThat(comparison(explanation, Field.DATE_OF_BIRTH).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "M14 5RT, m145rt, the same",
        "M14 5RT, M14 5RF, one character differs",
        "M14 5RT, M14 5AB, the same neighbourhood",
        "M14 5RT, M14, the same district",
        "M14 5RT, LS2 9JT, different",
        "M14 5RT, ZZ99 3VZ, not known in one of the records",
    })
    void saysHowTwoPostcodesDiffer(String ours, String theirs, String words) {
        Explanation explanation = index.explain(
                PersonRecord.called("a", "Ravi", "Walker").livedAt(ours),
                PersonRecord.called("b", "Ravi", "Walker").livedAt(theirs));

        assertThat(comparison(explanation, Field.POSTCODE).words()).isEqualTo(words);
    }

    @Test
    void marksTheCharactersThatDiffer() {
        Comparison surname = comparison(
                index.explain(PersonRecord.called("a", "Ravi", "Hussain"), PersonRecord.called("b", "Ravi", "Hussein")),
                Field.SURNAME);

        assertThat(surname.oursDiffers()).containsExactly(new Span(4, 5));
        assertThat(surname.theirsDiffers()).containsExactly(new Span(4, 5));
    }

    @Test
    void marksALostLetterOnTheSideThatHasIt() {
        Comparison surname = comparison(
                index.explain(PersonRecord.called("a", "Ravi", "Harris"), PersonRecord.called("b", "Ravi", "Haris")),
                Field.SURNAME);

        assertThat(surname.oursDiffers()).hasSize(1);
        assertThat(surname.theirsDiffers()).isEmpty();
    }

    @Test
    void saysThatNamesWereSwapped() {
        Explanation explanation = index.explain(
                PersonRecord.called("a", "Tariq", "Mahmood"), PersonRecord.called("b", "Mahmood", "Tariq"));

        assertThat(comparison(explanation, Field.GIVEN_NAME).words())
                .isEqualTo("the same, given and family names swapped");
    }

    @Test
    void saysThatAnotherNameAgrees() {
        Explanation explanation = index.explain(
                PersonRecord.called("a", "Freya", "Walker").alsoKnownAs("Freya", "Pemworth"),
                PersonRecord.called("b", "Freya", "Pemworth"));

        assertThat(comparison(explanation, Field.SURNAME).words())
                .isEqualTo("the same, in another name they are known by");
    }

    @Test
    void countsARareNameForMoreThanACommonOne() {
        for (int person = 0; person < 200; person++) {
            index.put(PersonRecord.called("p" + person, "Given" + (char) ('a' + person % 26), "Smith"));
        }

        Explanation common =
                index.explain(PersonRecord.called("a", "", "Smith"), PersonRecord.called("b", "", "Smith"));
        Explanation rare =
                index.explain(PersonRecord.called("a", "", "Pemworth"), PersonRecord.called("b", "", "Pemworth"));

        assertThat(rare.weightBits()).isGreaterThan(common.weightBits() + 5);
    }

    @Test
    void weighsTheSameFromEitherSide() {
        List<PersonRecord> people = InventedPeople.drawn(400, 11);
        people.forEach(index::put);
        Random random = new Random(11);

        for (int pair = 0; pair < 20_000; pair++) {
            PersonRecord one = people.get(random.nextInt(people.size()));
            PersonRecord two = people.get(random.nextInt(people.size()));
            Explanation forth = index.explain(one, two);
            Explanation back = index.explain(two, one);

            assertThat(back.weightBits()).isCloseTo(forth.weightBits(), within(1e-9));
            assertThat(back.sentence()).isEqualTo(forth.sentence());
        }
    }

    @Test
    void addsUpToTheWeight() {
        List<PersonRecord> people = InventedPeople.drawn(50, 12);
        people.forEach(index::put);

        Explanation explanation = index.explain(people.get(3), people.get(4));

        assertThat(explanation.comparisons()).extracting(Comparison::field).containsExactly(Field.values());
        assertThat(explanation.comparisons().stream()
                        .mapToDouble(Comparison::bits)
                        .sum())
                .isCloseTo(explanation.weightBits(), within(1e-9));
    }

    @Test
    void putsNoNameIntoText() {
        PersonRecord person = PersonRecord.called("a", "Freya", "Pemworth").livedAt("M14 5RT");
        Explanation explanation = index.explain(person, person);

        assertThat(person + " " + person.names() + " " + explanation).doesNotContain("Freya", "Pemworth", "M14");
    }

    private static Comparison comparison(Explanation explanation, Field field) {
        return explanation.comparisons().stream()
                .filter(comparison -> comparison.field() == field)
                .findFirst()
                .orElseThrow();
    }
}
