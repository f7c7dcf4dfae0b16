package concord.benchmarks.population;

import concord.matching.BirthDate;
import concord.matching.Match;
import concord.matching.MatchIndex;
import concord.matching.PersonRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Whether an earlier record is among the first ten that the live index shows when the same person is written down again with one, two or three
 * of name, date of birth and home wrong; for each origin of names. The index compares names, dates of birth and postcodes. Says too what
 * filing and finding take, and what memory the index does.
 *
 * <p>Arguments: how many people are on record (100000 if none), how many are asked for in each of the three (3000), a seed (1).
 */
public final class PlantedRecords {

    private static final int SHOWN = 10;
    private static final int MEGABYTE = 1 << 20;

    private final MatchIndex index = MatchIndex.inMemory();
    /** Some people of each origin, each person as likely as the next. */
    private final Map<NameOrigin, List<Invented>> drawn = new EnumMap<>(NameOrigin.class);

    private final Corrupter corrupter;
    private final Random random;

    private PlantedRecords(int count, int asked, long seed) {
        Population population = new Population(seed);
        this.corrupter = new Corrupter(population, seed + 1);
        this.random = new Random(seed + 2);
        int[] met = new int[NameOrigin.values().length];
        for (int at = 0; at < count; at++) {
            Invented person = population.next();
            index.put(record(person));
            List<Invented> some = drawn.computeIfAbsent(person.origin(), _ -> new ArrayList<>());
            int place = random.nextInt(++met[person.origin().ordinal()]);
            if (some.size() < asked) {
                some.add(person);
            } else if (place < asked) {
                some.set(place, person);
            }
        }
    }

    public static void main(String[] arguments) {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int asked = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3_000;
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        long start = System.nanoTime();
        PlantedRecords planted = new PlantedRecords(count, asked, seed);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%,d people on record, %,d asked for with each count of wrong fields%n", count, asked);
        System.out.printf(
                "drawing and filing them %.1f s; the index and some people of each origin keep %,d MB%n",
                seconds, kept());
        planted.print(1, asked, false);
        for (int wrong = 1; wrong <= 3; wrong++) {
            planted.print(wrong, asked, true);
        }
    }

    /** The memory in use once the collector has been through. */
    private static long kept() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MEGABYTE;
    }

    /** @param told false for a first round that only warms up */
    private void print(int wrong, int asked, boolean told) {
        Map<NameOrigin, int[]> counts = new EnumMap<>(NameOrigin.class);
        Arrays.stream(NameOrigin.values()).forEach(origin -> counts.put(origin, new int[2]));
        long[] nanoseconds = new long[asked];
        for (int query = 0; query < asked; query++) {
            Invented person = drawn(NameOrigin.values()[query % NameOrigin.values().length]);
            PersonRecord again = record(corrupter.withWrong(person, wrong), "query");
            long start = System.nanoTime();
            List<Match> shown = index.find(again, SHOWN);
            nanoseconds[query] = System.nanoTime() - start;
            int[] count = counts.getOrDefault(person.origin(), new int[2]);
            count[0]++;
            count[1] += shown.stream().anyMatch(match -> match.id().equals(id(person))) ? 1 : 0;
        }
        if (!told) {
            return;
        }
        Arrays.sort(nanoseconds);
        System.out.printf(
                "%d wrong; find p50 %d µs, p95 %d µs, p99 %d µs%n",
                wrong,
                nanoseconds[asked / 2] / 1_000,
                nanoseconds[asked * 95 / 100] / 1_000,
                nanoseconds[asked * 99 / 100] / 1_000);
        counts.forEach((origin, count) -> System.out.printf(
                "  %-14s %6.2f %% of %d%n", origin, 100.0 * count[1] / Math.max(1, count[0]), count[0]));
    }

    /** Every origin is asked for equally often, or the small ones would tell nothing. */
    private Invented drawn(NameOrigin origin) {
        List<Invented> some = drawn.getOrDefault(origin, List.of());
        return some.get(random.nextInt(some.size()));
    }

    private static PersonRecord record(Invented person) {
        return record(person, id(person));
    }

    private static PersonRecord record(Invented person, String id) {
        return PersonRecord.called(id, (person.given() + " " + person.middle()).strip(), person.family())
                .born(BirthDate.on(person.born()))
                .livedAt(person.postcode());
    }

    private static String id(Invented person) {
        return Long.toString(person.person());
    }
}
