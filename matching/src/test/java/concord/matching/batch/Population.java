package concord.matching.batch;

import concord.matching.BirthDate;
import concord.matching.InventedPeople;
import concord.matching.PersonRecord;
import concord.matching.Slip;
import concord.matching.table.Evidence;
import concord.matching.table.Table;
import concord.matching.table.TableBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Invented people as tables: some with a second record that has one slip. */
final class Population {

    private Population() {}

    static TableBuilder columns() {
        return Table.builder().columns(Evidence.GIVEN, Evidence.FAMILY, Evidence.BORN, Evidence.POSTCODE);
    }

    static void add(TableBuilder table, String id, PersonRecord person) {
        String born = person.born() instanceof BirthDate.On on ? on.date().toString() : "";
        table.row(
                id,
                person.names().getFirst().given(),
                person.names().getFirst().family(),
                born,
                person.postcodes().isEmpty() ? "" : person.postcodes().getFirst());
    }

    static Table of(List<PersonRecord> people) {
        TableBuilder table = columns();
        for (PersonRecord person : people) {
            add(table, person.id(), person);
        }
        return table.build();
    }

    /** Every person, and of every third a second record with a slip under the same id. */
    static List<PersonRecord> withSlips(int people, long seed) {
        Random random = new Random(seed);
        List<PersonRecord> all = new ArrayList<>(InventedPeople.drawn(people, seed));
        for (int at = 0; at < people; at += 3) {
            Slip slip = Slip.values()[random.nextInt(Slip.values().length)];
            slip.of(all.get(at), random).ifPresent(all::add);
        }
        return all;
    }

    /** For each row the number of its person. */
    static int[] persons(Table table) {
        int[] persons = new int[table.rows()];
        Arrays.fill(persons, -1);
        Dedupe.run(table, Settings.usual(), PairSink.NONE, (row, person, cohesion) -> persons[row] = person);
        return persons;
    }
}
