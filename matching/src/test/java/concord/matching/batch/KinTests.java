package concord.matching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import concord.matching.PersonRecord;
import concord.matching.table.Evidence;
import concord.matching.table.Table;
import concord.matching.table.TableBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** People of one home whose names are the same or nearly so: each is somebody. */
class KinTests {

    private static final int OTHERS = 3_000;

    private final List<PersonRecord> people = Population.withSlips(OTHERS, 51);
    private final Random random = new Random(51);

    @Test
    void aChildNamedAfterAParentInOneHomeIsSomebodyElse() {
        List<String[]> kin = new ArrayList<>();
        for (int family = 0; family < 200; family++) {
            PersonRecord person = people.get(family * 7);
            String home = "LS" + (1 + family % 28) + " " + family % 10 + "QX";
            int day = 1 + random.nextInt(27);
            int month = 2 + random.nextInt(10);
            int year = 1940 + random.nextInt(30);
            int apart = 16 + random.nextInt(30);
            kin.add(row(person, "%d-%02d-%02d".formatted(year, month, day), home));
            kin.add(row(person, "%d-%02d-%02d".formatted(year + apart, month + 1, day + 1), home));
        }
        assertThat(merged(kin)).isLessThanOrEqualTo(2);
    }

    @Test
    void twinsWhoseNamesAreAWomansAndAMansFormOfOneAreTwo() {
        String[] forms = {"Amir", "Samir", "Karim", "Paul", "Robert", "Ivan", "Daniel", "Rashid"};
        List<String[]> kin = new ArrayList<>();
        for (int family = 0; family < 80; family++) {
            PersonRecord person = people.get(family * 11);
            String name = forms[family % forms.length];
            String born = "%d-%02d-%02d".formatted(1980 + family % 40, 2 + family % 11, 2 + family % 26);
            String home = "LS" + (1 + family % 28) + " " + family % 10 + "QZ";
            String surname = person.names().getFirst().family();
            kin.add(new String[] {name, surname, born, home});
            kin.add(new String[] {name + "a", surname, born, home});
        }
        assertThat(merged(kin)).isLessThanOrEqualTo(2);
    }

    private static String[] row(PersonRecord person, String born, String home) {
        return new String[] {
            person.names().getFirst().given(), person.names().getFirst().family(), born, home
        };
    }

    /** Of rows in pairs, how many pairs became one person. */
    private int merged(List<String[]> kin) {
        TableBuilder table = Table.builder().columns(Evidence.GIVEN, Evidence.FAMILY, Evidence.BORN, Evidence.POSTCODE);
        people.forEach(person -> Population.add(table, person.id(), person));
        for (int at = 0; at < kin.size(); at++) {
            String[] row = kin.get(at);
            table.row("kin" + at, row[0], row[1], row[2], row[3]);
        }
        int[] persons = Population.persons(table.build());
        int merged = 0;
        for (int at = people.size(); at < persons.length; at += 2) {
            merged += persons[at] == persons[at + 1] ? 1 : 0;
        }
        return merged;
    }
}
