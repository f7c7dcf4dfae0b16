package concord.matching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import concord.matching.Band;
import concord.matching.BirthDate;
import concord.matching.InventedPeople;
import concord.matching.PersonRecord;
import concord.matching.Slip;
import concord.matching.table.Evidence;
import concord.matching.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Looking one person up in a table. */
class SearchTests {

    private final List<PersonRecord> people = InventedPeople.drawn(600, 31);
    private final Table table = Population.of(people);

    @Test
    void findsARecordWithAnySlipAmongTheFirstTen() {
        Random random = new Random(31);
        for (Slip slip : Slip.values()) {
            int asked = 0;
            int found = 0;
            for (int at = 0; at < 300 && asked < 6; at += 37) {
                PersonRecord slipped = slip.of(people.get(at), random).orElse(null);
                if (slipped != null) {
                    int row = at;
                    asked++;
                    found += Search.find(table, query(slipped), 10).stream().anyMatch(hit -> hit.row() == row) ? 1 : 0;
                }
            }
            assertThat(found).as(slip.name()).isEqualTo(asked);
        }
    }

    @Test
    void saysWhyInWordsAndBits() {
        PersonRecord person = people.get(5);
        Hit hit = Search.find(table, query(person), 1).getFirst();

        assertThat(hit.reasons()).extracting(Reason::field).contains("given name", "surname", "date of birth");
        assertThat(hit.sentence())
                .contains("surname: the same, and shared by 1 in ")
                .contains("date of birth: the same");
        assertThat(hit.sentence()).doesNotContain(person.names().getFirst().family());
    }

    @Test
    void anExactRecordStandsFirstAndIsNeverCalledFamily() {
        List<PersonRecord> small = InventedPeople.drawn(60, 32);
        Random random = new Random(32);
        for (int at = 0; at < small.size(); at++) {
            PersonRecord person = small.get(at);
            List<PersonRecord> with = new ArrayList<>(small);
            for (Slip slip : Slip.values()) {
                slip.of(person, random).ifPresent(with::add);
            }
            List<Hit> hits = Search.find(Population.of(with), query(person), 50);

            assertThat(hits.getFirst().row()).as(person.id()).isEqualTo(at);
            assertThat(hits.getFirst().band()).isNotEqualTo(Band.PROBABLY_FAMILY);
        }
    }

    @Test
    void whatIsShownIsInOrderOfItsProbability() {
        for (int at = 0; at < people.size(); at += 29) {
            assertThat(Search.find(table, query(people.get(at)), 50))
                    .extracting(Hit::probability)
                    .isSortedAccordingTo(Comparator.reverseOrder());
        }
    }

    @Test
    void aGivenNameAloneProvesLittle() {
        for (int rows : new int[] {1, 3, 40, 600}) {
            Table some = Population.of(people.subList(0, rows));
            for (int at = 0; at < rows; at += 7) {
                Map<Evidence, String> name =
                        Map.of(Evidence.GIVEN, people.get(at).names().getFirst().given());
                assertThat(Search.find(some, name, 1))
                        .isNotEmpty()
                        .allMatch(hit -> hit.probability() < .3 && hit.band() == Band.POSSIBLY_THE_SAME);
            }
        }
    }

    @Test
    void asksNothingOfAnEmptyTable() {
        assertThat(Search.find(Population.columns().build(), query(people.get(0)), 10))
                .isEmpty();
        assertThat(Search.find(table, query(people.get(0)), 0)).isEmpty();
        assertThat(Search.find(table, Map.of(), 10)).isEmpty();
    }

    private static Map<Evidence, String> query(PersonRecord person) {
        Map<Evidence, String> query = new EnumMap<>(Evidence.class);
        query.put(Evidence.GIVEN, person.names().getFirst().given());
        query.put(Evidence.FAMILY, person.names().getFirst().family());
        if (person.born() instanceof BirthDate.On on) {
            query.put(Evidence.BORN, on.date().toString());
        }
        if (!person.postcodes().isEmpty()) {
            query.put(Evidence.POSTCODE, person.postcodes().getFirst());
        }
        return query;
    }
}
