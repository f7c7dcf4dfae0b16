package concord.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What callers of the index may rely on while records come, change and go. */
class MatchIndexTests {

    private final MatchIndex index = MatchIndex.inMemory();

    @Test
    void findsARecordAsSoonAsItIsPut() {
        for (PersonRecord person : InventedPeople.drawn(500, 3)) {
            index.put(person);

            assertThat(index.find(copyOf(person), 50)).extracting(Match::id).contains(person.id());
        }
    }

    @Test
    void neverFindsTheQueryItself() {
        PersonRecord person = PersonRecord.called("a", "Freya", "Pemworth");
        index.put(person);

        assertThat(index.find(person, 5)).isEmpty();
    }

    @Test
    void forgetsARemovedRecord() {
        List<PersonRecord> people = InventedPeople.drawn(1_000, 4);
        people.forEach(index::put);

        people.subList(0, 999).forEach(person -> index.remove(person.id()));

        assertThat(index.size()).isEqualTo(1);
        for (PersonRecord person : people.subList(0, 999)) {
            assertThat(index.find(copyOf(person), 1_000)).extracting(Match::id).isSubsetOf("p999");
        }
    }

    @Test
    void answersAfterRemovalsAsIfTheRemovedHadNeverBeen() {
        List<PersonRecord> people = InventedPeople.drawn(2_000, 5);
        MatchIndex fresh = MatchIndex.inMemory();
        people.forEach(index::put);

        people.subList(0, 1_000).forEach(person -> index.remove(person.id()));
        people.subList(1_000, 2_000).forEach(fresh::put);

        assertThat(people)
                .allSatisfy(
                        person -> assertThat(index.find(copyOf(person), 10)).isEqualTo(fresh.find(copyOf(person), 10)));
    }

    @Test
    void ignoresTheRemovalOfAnUnknownId() {
        index.put(PersonRecord.called("a", "Freya", "Pemworth"));

        index.remove("b");

        assertThat(index.size()).isEqualTo(1);
    }

    @Test
    void replacesARecordOfTheSameId() {
        index.put(PersonRecord.called("a", "Freya", "Pemworth"));

        index.put(PersonRecord.called("a", "Delroy", "Okafor"));

        assertThat(index.size()).isEqualTo(1);
        assertThat(index.find(PersonRecord.called("new", "Freya", "Pemworth"), 5))
                .isEmpty();
        assertThat(index.find(PersonRecord.called("new", "Delroy", "Okafor"), 5))
                .extracting(Match::id)
                .containsExactly("a");
    }

    @Test
    void answersTheSameWhateverTheOrderOfInsertion() {
        List<PersonRecord> people = InventedPeople.drawn(3_000, 6);
        List<PersonRecord> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, new Random(6));
        MatchIndex other = MatchIndex.inMemory();

        people.forEach(index::put);
        shuffled.forEach(other::put);

        assertThat(people)
                .allSatisfy(
                        person -> assertThat(index.find(copyOf(person), 10)).isEqualTo(other.find(copyOf(person), 10)));
    }

    @Test
    void returnsNoMoreThanAskedForAndTheBestOfThem() {
        InventedPeople.drawn(1_000, 8).stream()
                .map(person -> person.alsoKnownAs("Harry", "Thornby"))
                .forEach(index::put);
        PersonRecord query = PersonRecord.called("new", "Harry", "Thornby");

        List<Match> all = index.find(query, 1_000);

        assertThat(all).hasSizeGreaterThan(5);
        assertThat(index.find(query, 5)).isEqualTo(all.subList(0, 5));
        assertThat(index.find(query, 0)).isEmpty();
        assertThat(index.find(query, -1)).isEmpty();
    }

    @Test
    void findsNobodyWhenNothingIsAlike() {
        index.put(PersonRecord.called("a", "Freya", "Pemworth").livedAt("M14 5RT"));

        assertThat(index.find(PersonRecord.called("new", "Tunde", "Kovalenko").livedAt("LS2 9JT"), 5))
                .isEmpty();
    }

    @Test
    void readsOtherScriptsOnManyThreadsAtOnce() throws Exception {
        InventedPeople.drawn(200, 10).forEach(index::put);
        index.put(PersonRecord.called("earlier", "Dmitri", "Kovalenko"));
        PersonRecord query = PersonRecord.called("new", "Дмитрий", "Коваленко");
        List<Match> alone = index.find(query, 5);

        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<Long> reading = () -> IntStream.range(0, 500)
                    .filter(_ -> !index.find(query, 5).equals(alone))
                    .count();
            for (Future<Long> reader : threads.invokeAll(Collections.nCopies(4, reading))) {
                assertThat(reader.get()).isZero();
            }
        }

        assertThat(alone).extracting(Match::id).containsExactly("earlier");
    }

    @Test
    void servesReadersWhileARecordIsReplacedAgainAndAgain() throws Exception {
        List<PersonRecord> people = InventedPeople.drawn(300, 9);
        people.forEach(index::put);
        PersonRecord watched = people.getFirst();
        Callable<Integer> reading = () -> {
            int misses = 0;
            for (int look = 0; look < 2_000; look++) {
                misses += index.find(copyOf(watched), 50).stream()
                                .noneMatch(match -> match.id().equals(watched.id()))
                        ? 1
                        : 0;
            }
            return misses;
        };

        try (var threads = Executors.newFixedThreadPool(3)) {
            List<Future<Integer>> readers =
                    List.of(threads.submit(reading), threads.submit(reading), threads.submit(reading));
            for (int round = 0; round < 40; round++) {
                people.forEach(index::put);
            }
            for (Future<Integer> reader : readers) {
                assertThat(reader.get()).isZero();
            }
        }

        assertThat(index.size()).isEqualTo(300);
    }

    private static PersonRecord copyOf(PersonRecord person) {
        return new PersonRecord("new", person.names(), person.born(), person.postcodes());
    }
}
