package concord.matching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import concord.matching.PersonRecord;
import concord.matching.table.Evidence;
import concord.matching.table.Table;
import concord.matching.table.TableBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Finding the duplicates of one table: what it promises, and the tables that break matchers. */
class DedupeTests {

    @Test
    void joinsMostRecordsThatDifferByASlipAndHardlyAnyOthers() {
        List<PersonRecord> people = Population.withSlips(3_000, 11);
        int[] persons = Population.persons(Population.of(people));
        int joined = 0;
        for (int row = 3_000; row < people.size(); row++) {
            joined += people.get(persons[row]).id().equals(people.get(row).id()) && persons[row] < row ? 1 : 0;
        }
        int wrong = 0;
        for (int row = 0; row < 3_000; row++) {
            wrong += persons[row] == row ? 0 : 1;
        }

        assertThat(joined).isGreaterThan((people.size() - 3_000) * 95 / 100);
        assertThat(wrong).isLessThan(30);
    }

    @Test
    void findsTheSamePersonsInWhateverOrderTheRowsCome() {
        List<PersonRecord> people = Population.withSlips(2_000, 12);
        List<PersonRecord> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, new Random(12));

        assertThat(groups(shuffled)).isEqualTo(groups(people));
    }

    @Test
    void givesTheSameAnswerEveryTime() {
        Table table = Population.of(Population.withSlips(1_000, 13));

        assertThat(Population.persons(table)).isEqualTo(Population.persons(table));
    }

    @Test
    void isAtEaseWithNoRowsAndWithOne() {
        TableBuilder one = Population.columns().row("a", "Freya", "Pemworth", "1990-04-05", "M14 5RT");

        assertThat(Population.persons(Population.columns().build())).isEmpty();
        assertThat(Population.persons(one.build())).containsExactly(0);
        assertThat(Population.persons(Table.builder().row("a").row("b").build()))
                .containsExactly(0, 1);
    }

    @Test
    void leavesRecordsWithoutAnyEvidenceAlone() {
        TableBuilder table = Population.columns();
        for (int row = 0; row < 300; row++) {
            table.row("r" + row, "", "", "", "");
        }

        assertThat(Population.persons(table.build())).doesNotHaveDuplicates();
    }

    @Test
    void survivesATableWhoseRowsAreAllEqual() {
        TableBuilder table = Population.columns();
        for (int row = 0; row < 20_000; row++) {
            table.row("r" + row, "Freya", "Pemworth", "1990-04-05", "M14 5RT");
        }

        assertThat(Population.persons(table.build())).hasSize(20_000).doesNotContain(-1);
    }

    @Test
    void survivesOneGiantGroupThatSharesAllButTheGivenName() {
        TableBuilder table = Population.columns();
        Random random = new Random(3);
        for (int row = 0; row < 20_000; row++) {
            String given = Integer.toString(random.nextInt(1 << 30), 36).replaceAll("[0-9]", "");
            table.row("r" + row, given, "Pemworth", "1990-01-01", "M14 5RT");
        }

        assertThat(Population.persons(table.build())).hasSize(20_000).doesNotContain(-1);
    }

    @Test
    void takesNoColumnThatIsEmptyOrConstantForEvidence() {
        List<PersonRecord> people = Population.withSlips(1_000, 14);
        TableBuilder with = Table.builder()
                .columns(Evidence.GIVEN, Evidence.FAMILY, Evidence.BORN, Evidence.POSTCODE)
                .columns(Evidence.PHONE, Evidence.OTHER);
        for (PersonRecord person : people) {
            with.row(
                    person.id(),
                    person.names().getFirst().given(),
                    person.names().getFirst().family(),
                    person.born() instanceof concord.matching.BirthDate.On on
                            ? on.date().toString()
                            : "",
                    person.postcodes().isEmpty() ? "" : person.postcodes().getFirst(),
                    "",
                    "the same");
        }

        assertThat(Population.persons(with.build())).isEqualTo(Population.persons(Population.of(people)));
    }

    @Test
    void doesNotMergeTwins() {
        List<PersonRecord> people = Population.withSlips(2_000, 15);
        TableBuilder table = Population.columns();
        people.forEach(person -> Population.add(table, person.id(), person));
        String[][] twins = {
            {"Amir", "Amira"}, {"Ellie", "George"}, {"Jack", "Thomas"}, {"Zainab", "Maryam"}, {"Leo", "Noah"}
        };
        for (int pair = 0; pair < twins.length; pair++) {
            table.row(
                    "t" + pair,
                    twins[pair][0],
                    "Quillmore" + (char) ('a' + pair),
                    "2011-03-0" + (pair + 1),
                    "LS9 " + pair + "QX");
            table.row(
                    "u" + pair,
                    twins[pair][1],
                    "Quillmore" + (char) ('a' + pair),
                    "2011-03-0" + (pair + 1),
                    "LS9 " + pair + "QX");
        }
        int[] persons = Population.persons(table.build());

        int merged = 0;
        for (int pair = 1; pair < twins.length; pair++) {
            int first = people.size() + 2 * pair;
            merged += persons[first] == persons[first + 1] ? 1 : 0;
        }
        assertThat(merged).isZero();
    }

    @Test
    void keepsAHouseholdOfSevenApart() {
        List<PersonRecord> people = Population.withSlips(2_000, 16);
        TableBuilder table = Population.columns();
        people.forEach(person -> Population.add(table, person.id(), person));
        String[] names = {"Harold", "Beatrice", "Oscar", "Daisy", "Rhys", "Niamh", "Tomasz"};
        for (int member = 0; member < names.length; member++) {
            table.row(
                    "m" + member,
                    names[member],
                    "Thornbywell",
                    (1970 + 5 * member) + "-0" + (member + 1) + "-11",
                    "OL3 4QX");
        }
        int[] persons = Population.persons(table.build());

        Set<Integer> members = new TreeSet<>();
        for (int member = 0; member < names.length; member++) {
            members.add(persons[people.size() + member]);
        }
        assertThat(members).hasSize(names.length);
    }

    private static Set<Set<String>> groups(List<PersonRecord> people) {
        int[] persons = Population.persons(Population.of(people));
        return java.util.stream.IntStream.range(0, persons.length)
                .boxed()
                .collect(Collectors.groupingBy(
                        row -> persons[row], Collectors.mapping(row -> written(people.get(row)), Collectors.toSet())))
                .values()
                .stream()
                .collect(Collectors.toSet());
    }

    private static String written(PersonRecord person) {
        return person.id()
                + person.names().getFirst().given()
                + person.names().getFirst().family()
                + person.born()
                + person.postcodes();
    }
}
