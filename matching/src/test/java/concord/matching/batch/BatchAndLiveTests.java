package concord.matching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import concord.matching.MatchIndex;
import concord.matching.PersonRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a file of records says when it is matched at once and when its records are filed one by one. The two learn their weights in
 * different ways, so neither is the other's oracle; but a person's earlier record that a file shows is never missed while a referral is written. Fixed
 * seeds.
 */
class BatchAndLiveTests {

    private static final int PEOPLE = 2_000;
    private static final int SHOWN = 20;

    @ParameterizedTest
    @ValueSource(longs = {51, 52, 53, 54})
    void whomAFilePutsTogetherTheLiveIndexShows(long seed) {
        List<PersonRecord> people = Population.withSlips(PEOPLE, seed);
        int[] persons = Population.persons(Population.of(people));
        Map<String, Integer> first = new HashMap<>();
        MatchIndex index = MatchIndex.inMemory();
        for (int row = 0; row < PEOPLE; row++) {
            first.put(people.get(row).id(), row);
            index.put(people.get(row));
        }
        int together = 0;
        List<Integer> missed = new ArrayList<>();

        for (int row = PEOPLE; row < people.size(); row++) {
            PersonRecord again = people.get(row);
            if (persons[row] == persons[first.getOrDefault(again.id(), 0)]) {
                together++;
                boolean shown = index.find(as("again", again), SHOWN).stream()
                        .anyMatch(match -> match.id().equals(again.id()));
                if (!shown) {
                    missed.add(row);
                }
            }
        }

        assertThat(together).isGreaterThan(500);
        assertThat(missed).isEmpty();
    }

    private static PersonRecord as(String id, PersonRecord person) {
        return new PersonRecord(id, person.names(), person.born(), person.postcodes());
    }
}
