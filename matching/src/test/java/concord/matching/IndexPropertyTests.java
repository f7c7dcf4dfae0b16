package concord.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds of the live index for whatever is put into it, in whatever order, by whomever beside. Fixed seeds. */
class IndexPropertyTests {

    private static final long SEED = 20_261_202;

    private final MatchIndex index = MatchIndex.inMemory();

    @Test
    void theWeightIsTheSameFromEitherSide() {
        List<PersonRecord> people = InventedPeople.drawn(400, SEED);
        people.forEach(index::put);
        var random = new Random(SEED);

        for (PersonRecord person : people) {
            for (PersonRecord other : List.of(slipped(person, random), people.get(random.nextInt(people.size())))) {
                assertThat(index.explain(person, other).weightBits())
                        .as("%s and %s", person.id(), other.id())
                        .isCloseTo(index.explain(other, person).weightBits(), within(1e-9));
            }
        }
    }

    @Test
    void theOrderOfWhatHappenedDoesNotMatterOnlyWhatStandsInTheEnd() {
        List<PersonRecord> people = InventedPeople.drawn(300, SEED + 1);
        for (int round = 0; round < 5; round++) {
            var random = new Random(SEED + round);
            MatchIndex muddled = MatchIndex.inMemory();
            Map<String, PersonRecord> standing = muddle(muddled, people, random);
            MatchIndex straight = MatchIndex.inMemory();
            standing.values().stream()
                    .sorted(Comparator.comparing(PersonRecord::id))
                    .forEach(straight::put);

            assertThat(muddled.size()).isEqualTo(straight.size());
            for (PersonRecord person : people) {
                PersonRecord query = as("query", slipped(person, random));
                assertThat(muddled.find(query, 10)).isEqualTo(straight.find(query, 10));
            }
        }
    }

    @Test
    void recordsThatWereSettledInLayersAreFoundAsThoseThatCameLastAre() {
        List<PersonRecord> people = InventedPeople.drawn(1_500, SEED + 4);
        var random = new Random(SEED + 4);
        MatchIndex layered = new InMemoryMatchIndex(1_000);
        Map<String, PersonRecord> standing = muddle(layered, people, random);
        standing.values().forEach(index::put);

        assertThat(standing.values()).allMatch(layered::holds);
        for (PersonRecord person : people.subList(0, 300)) {
            PersonRecord query = as("query", slipped(person, random));
            assertThat(layered.find(query, 20)).isEqualTo(index.find(query, 20));
        }
    }

    @Test
    void holdsWhatWasPutLastAndNothingElse() {
        PersonRecord before = PersonRecord.called("one", "Robin", "Thistlewood");
        PersonRecord after = PersonRecord.called("one", "Robin", "Pemberton");
        index.put(before);
        assertThat(index.holds(before)).isTrue();

        index.put(after);
        assertThat(index.holds(before)).isFalse();
        assertThat(index.holds(after)).isTrue();
        assertThat(index.holds(as("two", after))).isFalse();

        index.remove("one");
        assertThat(index.holds(after)).isFalse();
    }

    @Test
    void aReaderBesideAWriterSeesEveryRecordThatWasPutBeforeItBegan() throws Exception {
        MatchIndex index = new InMemoryMatchIndex(5_000);
        List<PersonRecord> people = InventedPeople.drawn(3_000, SEED + 2);
        var put = new AtomicInteger();
        var done = new AtomicBoolean();
        try (var threads = Executors.newFixedThreadPool(3)) {
            List<Future<Integer>> readers = IntStream.range(0, 2)
                    .mapToObj(reader -> threads.submit(lookingBeside(index, people, put, done, reader)))
                    .toList();
            for (PersonRecord person : people) {
                index.put(person);
                put.incrementAndGet();
            }
            done.set(true);
            for (Future<Integer> reader : readers) {
                assertThat(reader.get()).as("looks").isPositive();
            }
        }
    }

    private static Callable<Integer> lookingBeside(
            MatchIndex index, List<PersonRecord> people, AtomicInteger put, AtomicBoolean done, int reader) {
        var random = new Random(SEED + reader);
        return () -> {
            int looks = 0;
            while (!done.get() || looks == 0) {
                int known = put.get();
                if (known > 0) {
                    PersonRecord person = people.get(random.nextInt(known));
                    assertThat(index.find(as("query", person), 50))
                            .extracting(Match::id)
                            .contains(person.id());
                    looks++;
                }
            }
            return looks;
        };
    }

    @Test
    void aRecordThatIsReplacedIsNeverMissedAndNeverFoundAsItWasBefore() throws Exception {
        InventedPeople.drawn(200, SEED + 3).forEach(index::put);
        PersonRecord query = PersonRecord.called("query", "Robin", "Thistlewood");
        List<PersonRecord> versions = IntStream.range(0, 1_000)
                .mapToObj(version -> PersonRecord.called("replaced", "Robin", "Thistlewood")
                        .born(BirthDate.on(LocalDate.of(1980, 1, 2).plusDays(version))))
                .toList();
        Map<String, Integer> versionOf = new HashMap<>();
        versions.forEach(one -> versionOf.put(born(index.explain(query, one)), versionOf.size()));
        var standing = new AtomicInteger();
        index.put(versions.getFirst());

        try (var threads = Executors.newFixedThreadPool(3)) {
            Callable<Integer> reading = () -> {
                int looks = 0;
                while (standing.get() < versions.size() - 1) {
                    int atLeast = standing.get();
                    Match found = index.find(query, 50).stream()
                            .filter(match -> match.id().equals("replaced"))
                            .findFirst()
                            .orElseThrow();
                    assertThat(versionOf.get(born(found.explanation()))).isGreaterThanOrEqualTo(atLeast);
                    looks++;
                }
                return looks;
            };
            List<Future<Integer>> readers = List.of(threads.submit(reading), threads.submit(reading));
            for (int version = 1; version < versions.size(); version++) {
                index.put(versions.get(version));
                standing.set(version);
            }
            for (Future<Integer> reader : readers) {
                assertThat(reader.get()).isNotNegative();
            }
        }
    }

    /** Puts, replaces and removes at random; answers what stands in the end. */
    private static Map<String, PersonRecord> muddle(MatchIndex index, List<PersonRecord> people, Random random) {
        Map<String, PersonRecord> standing = new HashMap<>();
        var order = new ArrayList<>(people);
        order.addAll(people);
        Collections.shuffle(order, random);
        for (PersonRecord person : order) {
            if (random.nextInt(6) == 0) {
                index.remove(person.id());
                standing.remove(person.id());
            } else {
                PersonRecord written = random.nextBoolean() ? person : slipped(person, random);
                index.put(written);
                standing.put(written.id(), written);
            }
        }
        return standing;
    }

    private static PersonRecord slipped(PersonRecord person, Random random) {
        Slip slip = Slip.values()[random.nextInt(Slip.values().length)];
        return slip.of(person, random).orElse(person);
    }

    private static PersonRecord as(String id, PersonRecord person) {
        return new PersonRecord(id, person.names(), person.born(), person.postcodes());
    }

    private static String born(Explanation explanation) {
        return explanation.comparisons().stream()
                .filter(comparison -> comparison.field() == Field.DATE_OF_BIRTH)
                .map(Comparison::theirs)
                .findFirst()
                .orElseThrow();
    }
}
