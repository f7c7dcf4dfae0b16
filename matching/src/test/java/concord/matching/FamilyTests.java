package concord.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A family is shown as a family: no twin, sibling or parent is ever called very likely the same. */
class FamilyTests {

    private static final BirthDate BORN = BirthDate.on(LocalDate.of(2009, 3, 14));
    private static final String HOME = "OL9 7QT";

    private final MatchIndex index = MatchIndex.inMemory();

    @Test
    void showsATwinAsFamily() {
        index.put(PersonRecord.called("twin", "Bilal", "Thornby").born(BORN).livedAt(HOME));

        List<Match> found = index.find(
                PersonRecord.called("new", "Samira", "Thornby").born(BORN).livedAt(HOME), 5);

        assertThat(found).extracting(Match::band).containsExactly(Band.PROBABLY_FAMILY);
    }

    @Test
    void showsASiblingAsFamily() {
        index.put(PersonRecord.called("sibling", "Bilal", "Thornby").born(BORN).livedAt(HOME));

        List<Match> found = index.find(
                PersonRecord.called("new", "Samira", "Thornby")
                        .born(BirthDate.on(LocalDate.of(2012, 8, 30)))
                        .livedAt(HOME),
                5);

        assertThat(found).extracting(Match::band).containsExactly(Band.PROBABLY_FAMILY);
    }

    @Test
    void showsANamesakeParentAsFamily() {
        index.put(PersonRecord.called("parent", "Arthur", "Thornby")
                .born(BirthDate.on(LocalDate.of(1978, 11, 2)))
                .livedAt(HOME));

        List<Match> found = index.find(
                PersonRecord.called("new", "Arthur", "Thornby").born(BORN).livedAt(HOME), 5);

        assertThat(found).extracting(Match::band).containsExactly(Band.PROBABLY_FAMILY);
    }

    @Test
    void doesNotCallNamesakesOfOneHomeVeryLikelyTheSameWithoutABirthDate() {
        index.put(PersonRecord.called("parent", "Arthur", "Thornby").livedAt(HOME));

        List<Match> found = index.find(
                PersonRecord.called("new", "Arthur", "Thornby").born(BORN).livedAt(HOME), 5);

        assertThat(found).extracting(Match::band).containsExactly(Band.POSSIBLY_THE_SAME);
    }

    @Test
    void doesNotCallTwinsVeryLikelyTheSameHoweverAlikeTheirNames() {
        List<List<String>> twins = List.of(
                List.of("Amir", "Amira"),
                List.of("Hassan", "Hussein"),
                List.of("Ellie", "Elsie"),
                List.of("Jack", "John"),
                List.of("Mohammed Ali", "Mohammed Omar"),
                List.of("Alexander", "Alexandra"),
                List.of("Carla", "Clara"),
                List.of("J", "James"));

        for (List<String> names : twins) {
            MatchIndex household = MatchIndex.inMemory();
            household.put(PersonRecord.called("twin", names.getFirst(), "Thornby")
                    .born(BORN)
                    .livedAt(HOME));

            List<Match> found = household.find(
                    PersonRecord.called("new", names.getLast(), "Thornby")
                            .born(BORN)
                            .livedAt(HOME),
                    5);

            assertThat(found).as("%s", names).hasSize(1);
            assertThat(found).extracting(Match::band).as("%s", names).doesNotContain(Band.VERY_LIKELY_THE_SAME);
        }
    }

    @Test
    void callsNobodyOfAWholePopulationsHouseholdsVeryLikelyTheSame() {
        List<PersonRecord> people = InventedPeople.drawn(20_000, 7).stream()
                .filter(person -> new Random(person.id().hashCode()).nextInt(3) > 0)
                .toList();
        people.forEach(index::put);

        for (PersonRecord person : people) {
            List<Match> wrong = index.find(person, 5).stream()
                    .filter(match -> match.band() == Band.VERY_LIKELY_THE_SAME)
                    .filter(match -> !isSamePersonDrawnTwice(match))
                    .toList();

            assertThat(wrong).as("matches of %s", person.id()).isEmpty();
        }
    }

    @Test
    void stillCallsTheSamePersonVeryLikelyTheSame() {
        index.put(PersonRecord.called("earlier", "Samira", "Thornby").born(BORN).livedAt(HOME));

        List<Match> found = index.find(
                PersonRecord.called("new", "SAMIRA", "Thornbey").born(BORN).livedAt("ol97qt"), 5);

        assertThat(found).extracting(Match::band).containsExactly(Band.VERY_LIKELY_THE_SAME);
    }

    /** By chance the drawing may give one household two people with one name and birth date; nothing could tell them apart. */
    private static boolean isSamePersonDrawnTwice(Match match) {
        return match.explanation().comparisons().stream()
                .limit(3)
                .allMatch(comparison -> comparison.agreement() == Agreement.SAME);
    }
}
