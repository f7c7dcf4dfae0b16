package concord.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import concord.matching.MatchIndex;
import concord.matching.PersonRecord;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Measures the match index on one thread: filling it, finding in it, an import that puts and finds, and its memory. Given the
 * folder of the FEBRL files, its recall there too.
 *
 * <p>Arguments: the number of people (100000 if none), then the FEBRL folder (left out if none). Bind the process to one core to
 * measure one core.
 */
public final class MatchingBenchmark {

    private static final int RUNS = 3;
    private static final int QUERIES = 20_000;
    private static final int TOP = 5;
    private static final long SEED = 20_261_122;

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private MatchingBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        int people = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        System.out.printf(
                "Java %s, %s %s, %d cores for this process, heap of %d MB%n%n",
                Runtime.version(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20);
        List<Run> runs = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            runs.add(measured(people));
        }
        print(people, runs);
        if (arguments.length > 1) {
            printFebrl(Path.of(arguments[1]));
        }
    }

    private static Run measured(int count) {
        List<PersonRecord> people = InventedPopulation.drawn(count, SEED);
        long before = usedMemory();
        long start = System.nanoTime();
        MatchIndex index = MatchIndex.inMemory();
        people.forEach(index::put);
        double fillRate = rate(count, start);
        double megabytes = (usedMemory() - before) / 1e6;
        long[] latencies = new long[QUERIES];
        double recall = find(index, people, latencies);
        start = System.nanoTime();
        long busy = PROCESS.getProcessCpuTime();
        putAndFind(index, people);
        double ofProcessor = QUERIES / ((PROCESS.getProcessCpuTime() - busy) / 1e9);
        return new Run(
                fillRate,
                Arrays.stream(latencies).boxed().toList(),
                recall,
                rate(QUERIES, start),
                ofProcessor,
                megabytes);
    }

    /** Asks for earlier records as another agency wrote them; the share found among the first few. */
    private static double find(MatchIndex index, List<PersonRecord> people, long[] latencies) {
        Random random = new Random(SEED);
        int found = 0;
        for (int query = 0; query < QUERIES; query++) {
            PersonRecord earlier = people.get(random.nextInt(people.size()));
            PersonRecord again = InventedPopulation.again(earlier, "query", random);
            long start = System.nanoTime();
            var matches = index.find(again, TOP);
            latencies[query] = System.nanoTime() - start;
            found += matches.stream().anyMatch(match -> match.id().equals(earlier.id())) ? 1 : 0;
        }
        Arrays.sort(latencies);
        return (double) found / QUERIES;
    }

    /** An import: half of the rows are about people the index knows. */
    private static void putAndFind(MatchIndex index, List<PersonRecord> people) {
        Random random = new Random(SEED + 1);
        List<PersonRecord> unknown = InventedPopulation.drawn(QUERIES, SEED + 2);
        for (int row = 0; row < QUERIES; row++) {
            PersonRecord person = row % 2 == 0 ? people.get(random.nextInt(people.size())) : unknown.get(row);
            PersonRecord incoming = InventedPopulation.again(person, "row" + row, random);
            index.find(incoming, TOP);
            index.put(incoming);
        }
    }

    private static void print(int people, List<Run> runs) {
        System.out.printf("%,d invented people, medians of %d runs in one process, one thread%n", people, RUNS);
        row("put into the growing index, a second", runs, Run::fillRate);
        row("find, p50, microseconds", runs, run -> run.percentile(.50));
        row("find, p99, microseconds", runs, run -> run.percentile(.99));
        row("find, longest, microseconds", runs, run -> run.percentile(1));
        row("find and put, a second", runs, Run::putAndFindRate);
        row("find and put, a second of processor time", runs, Run::putAndFindOfProcessor);
        row("memory of the index beside the records, MB", runs, Run::megabytes);
        row("recall in the top 5, several slips each, %", runs, run -> 100 * run.recall());
    }

    private static void row(String words, List<Run> runs, ToDoubleFunction<Run> figure) {
        double[] figures = runs.stream().mapToDouble(figure).sorted().toArray();
        System.out.printf(
                "  %-45s %,12.1f   (%,.1f to %,.1f)%n", words, figures[RUNS / 2], figures[0], figures[RUNS - 1]);
    }

    private static void printFebrl(Path folder) throws IOException {
        System.out.printf("%nFEBRL without the social security number%n");
        for (String set : List.of("febrl1", "febrl2", "febrl3")) {
            List<PersonRecord> people = FebrlFiles.read(folder.resolve(set + ".csv"));
            System.out.printf("  %-8s true pairs found in the top 10: %.4f%n", set, pairRecall(people, people, 10));
        }
        if (Files.exists(folder.resolve("febrl4a.csv"))) {
            List<PersonRecord> earlier = FebrlFiles.read(folder.resolve("febrl4a.csv"));
            List<PersonRecord> queries = FebrlFiles.read(folder.resolve("febrl4b.csv"));
            for (int top : new int[] {1, 5, 10}) {
                System.out.printf(
                        "  %-8s true pairs found in the top %d: %.4f%n",
                        "febrl4", top, pairRecall(earlier, queries, top));
            }
        }
    }

    private static double pairRecall(List<PersonRecord> earlier, List<PersonRecord> queries, int top) {
        MatchIndex index = MatchIndex.inMemory();
        Map<String, Integer> copies = new HashMap<>();
        for (PersonRecord person : earlier) {
            index.put(person);
            copies.merge(FebrlFiles.truth(person.id()), 1, Integer::sum);
        }
        Set<String> indexed = earlier.stream().map(PersonRecord::id).collect(Collectors.toSet());
        int pairs = 0;
        long found = 0;
        for (PersonRecord query : queries) {
            String truth = FebrlFiles.truth(query.id());
            int own = indexed.contains(query.id()) ? 1 : 0;
            pairs += copies.getOrDefault(truth, own) - own;
            found += index.find(query, top).stream()
                    .filter(match -> FebrlFiles.truth(match.id()).equals(truth))
                    .count();
        }
        return (double) found / pairs;
    }

    private static double rate(int count, long start) {
        return count / ((System.nanoTime() - start) / 1e9);
    }

    private static long usedMemory() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /**
     * What one run measured. The rate by processor time counts collector and compiler too, and tells what a core can do when
     * others share the machine.
     */
    private record Run(
            double fillRate,
            List<Long> latencies,
            double recall,
            double putAndFindRate,
            double putAndFindOfProcessor,
            double megabytes) {

        double percentile(double share) {
            return latencies.get((int) Math.min(latencies.size() - 1, share * latencies.size())) / 1e3;
        }
    }
}
