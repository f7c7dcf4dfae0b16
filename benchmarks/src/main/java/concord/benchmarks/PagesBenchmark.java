package concord.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Measures the pages of a Concord that runs with its demonstration, as a gateway officer meets them: from the request to
 * the last byte, one after another, over one connection. Says the median and the 95th percentile of each in milliseconds.
 *
 * <p>Arguments: the address, such as {@code http://localhost:8080}; how often each page is asked for (200 if absent).
 * To measure at a hundred thousand referrals, import them first ({@code ./concord import referrals}).
 */
public final class PagesBenchmark {

    private static final int WARM_UP = 30;
    private static final String REFERRAL = "/referrals/[0-9a-f-]{36}";
    private static final String PERSON = "/people/[0-9a-f-]{36}";

    private final Reader reader;
    private final int times;

    private PagesBenchmark(Reader reader, int times) {
        this.reader = reader;
        this.times = times;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var reader = new Reader(URI.create(arguments[0]));
        reader.signIn("gateway.officer", "concord-demonstration");
        int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        System.out.println(Machine.describe());
        System.out.println(
                reader.total("/referrals") + " in the officer's list; each page asked for " + times + " times");
        new PagesBenchmark(reader, times).run();
    }

    private void run() throws IOException, InterruptedException {
        List<String> pages = new ArrayList<>(List.of(
                "/work",
                "/referrals",
                "/referrals?sort=due",
                "/referrals?only=repeats",
                "/referrals?stage=CLOSED&page=3",
                "/requests"));
        String referral = reader.first("/referrals", REFERRAL);
        String found = reader.search("Kieran Mallinson");
        String person = reader.first(found, PERSON);
        pages.addAll(List.of(
                referral,
                referral + "/known-before",
                referral + "/gateway",
                referral + "/timeline",
                found,
                person,
                person + "/chronology"));
        for (String page : pages) {
            measure(page);
        }
    }

    private void measure(String page) throws IOException, InterruptedException {
        for (int round = 0; round < WARM_UP; round++) {
            reader.read(page);
        }
        double[] taken = new double[times];
        for (int round = 0; round < times; round++) {
            long start = System.nanoTime();
            reader.read(page);
            taken[round] = Duration.ofNanos(System.nanoTime() - start).toNanos() / 1e6;
        }
        Arrays.sort(taken);
        String shown = page.replaceAll("[0-9a-f-]{36}", "…");
        System.out.printf("%-40s median %8.1f ms   p95 %8.1f ms%n", shown, taken[times / 2], taken[times * 95 / 100]);
    }
}
