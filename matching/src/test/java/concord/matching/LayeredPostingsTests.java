package concord.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Postings in layers, against a plain map. */
class LayeredPostingsTests {

    private static final long SEED = 43;

    @ParameterizedTest
    @ValueSource(ints = {2_000, 20_000, 1_000_000})
    void keepsWhatAPlainMapWould(int head) {
        Random random = new Random(SEED);
        Set<Integer> gone = ConcurrentHashMap.newKeySet();
        LayeredPostings postings = new LayeredPostings(gone::contains, head);
        Map<Long, List<Integer>> plain = new HashMap<>();

        for (int number = 0; number < 60_000; number++) {
            for (int of = random.nextInt(3); of >= 0; of--) {
                long hash = hash(random.nextInt(4) == 0 ? random.nextInt(20) : random.nextInt(40_000));
                List<Integer> numbers = plain.computeIfAbsent(hash, _ -> new ArrayList<>());
                if (numbers.isEmpty() || numbers.getLast() != number) {
                    numbers.add(number);
                    postings.add(hash, number);
                }
            }
            postings.settleIfFull();
            postings.awaitRoom();
            if (random.nextInt(7) == 0) {
                gone.add(random.nextInt(number + 1));
            }
        }

        LayeredPostings.View view = postings.view();
        plain.forEach((hash, numbers) -> {
            assertThat(standing(view, hash, gone)).isEqualTo(without(gone, numbers));
        });
        assertThat(standing(view, hash(50_000), gone)).isEmpty();
    }

    @Test
    void aReaderBesideTheWriterMissesNothingThatWasFiledBefore() throws Exception {
        LayeredPostings postings = new LayeredPostings(_ -> false, 3_000);
        int all = 200_000;
        var filed = new AtomicInteger();
        Callable<Integer> reading = () -> {
            var random = new Random(SEED);
            int looks = 0;
            for (int known = filed.get(); known < all || looks == 0; known = filed.get()) {
                if (known > 0) {
                    int number = random.nextInt(known);
                    assertThat(standing(postings.view(), hash(number / 3), Set.of()))
                            .contains(number);
                    looks++;
                }
            }
            return looks;
        };

        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> readers = List.of(threads.submit(reading), threads.submit(reading));
            for (int number = 0; number < all; number++) {
                postings.add(hash(number / 3), number);
                postings.settleIfFull();
                postings.awaitRoom();
                filed.set(number + 1);
            }
            for (Future<Integer> reader : readers) {
                assertThat(reader.get()).isPositive();
            }
        }
    }

    private static List<Integer> standing(LayeredPostings.View view, long hash, Set<Integer> gone) {
        List<Integer> numbers = new ArrayList<>();
        view.forEach(hash, numbers::add);
        return without(gone, numbers);
    }

    private static List<Integer> without(Set<Integer> gone, List<Integer> numbers) {
        return numbers.stream().filter(number -> !gone.contains(number)).toList();
    }

    /** As well mixed as a key must be. */
    private static long hash(int number) {
        return new Random(number).nextLong();
    }
}
