package concord.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures what saving a referral with its near records costs a Concord that runs with its demonstration: many gateway officers
 * at once, each signed in by itself, look for records near a name on record that is typed with a slip, and save the referral. All
 * send the same of the two requests in the same moment, so that a figure is what the last in the queue waits too. A request lasts from
 * when it is sent to the last byte of its own answer; a save is answered after PostgreSQL has committed durably.
 *
 * <p>All come from one address, so Concord is to be started with {@code CONCORD_LIMITS_PUBLICPOSTSAMINUTE=1000000}: it would
 * otherwise slow that address down as it should.
 *
 * <p>Arguments: the address; how many at once (50 if absent); how many referrals of each (6), of which the first warms up.
 */
public final class SavingBenchmark {

    private static final String PERSON = "/refer/person";
    private static final String NEAR = "/refer/person/near";
    private static final String CHECK = "/refer/check";
    private static final Pattern NAME = Pattern.compile("\\b([A-Z][a-z]{3,}) ([A-Z][a-z]{4,})(?=</)");

    private final URI address;
    private final int users;
    private final int rounds;
    private final CyclicBarrier together;
    private final Random random = new Random(20261201);

    private SavingBenchmark(URI address, int users, int rounds) {
        this.address = address;
        this.users = users;
        this.rounds = rounds;
        this.together = new CyclicBarrier(users);
    }

    public static void main(String[] arguments) throws Exception {
        int users = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 50;
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 6;
        System.out.println(Machine.describe());
        new SavingBenchmark(URI.create(arguments[0]), users, rounds).run();
    }

    /** One referral of one user: nanoseconds of the look and of the save, and whether a record was near. */
    private record Saved(long look, long save, boolean near) {}

    private void run() throws IOException, InterruptedException, ExecutionException {
        Reader first = officer();
        List<String[]> names = names(first);
        System.out.printf("%s on the list; %d names on record to type%n", first.total("/referrals"), names.size());
        List<Callable<List<Saved>>> work = new ArrayList<>();
        for (int user = 0; user < users; user++) {
            List<String[]> typed = new ArrayList<>();
            for (int round = 0; round < rounds; round++) {
                typed.add(slipped(names.get(random.nextInt(names.size()))));
            }
            Reader officer = officer();
            work.add(() -> saved(officer, typed));
        }
        List<Saved> all = new ArrayList<>();
        double before = load();
        try (ExecutorService threads = Executors.newFixedThreadPool(users)) {
            for (Future<List<Saved>> one : threads.invokeAll(work)) {
                List<Saved> mine = one.get();
                all.addAll(mine.subList(1, mine.size()));
            }
        }
        System.out.printf("Load %.1f before, %.1f after%n", before, load());
        System.out.printf(
                "%d users at once, %d referrals each after one to warm up; records near: %d of %d%n",
                users, rounds - 1, all.stream().filter(Saved::near).count(), all.size());
        print("looking for near records", all, Saved::look);
        print("saving the referral", all, Saved::save);
    }

    private List<Saved> saved(Reader officer, List<String[]> typed) throws Exception {
        List<Saved> saved = new ArrayList<>();
        try {
            for (String[] name : typed) {
                saved.add(saved(officer, name));
            }
        } catch (Exception failed) {
            together.reset(); // nobody waits for who does not come
            throw failed;
        }
        return saved;
    }

    private Saved saved(Reader officer, String[] name) throws Exception {
        Map<String, String> person = Map.of("given-name", name[0], "family-name", name[1]);
        String form = officer.form("/refer", PERSON);
        together.await();
        long start = System.nanoTime();
        HttpResponse<String> near = officer.press(NEAR, form, person);
        long look = System.nanoTime() - start;
        answered(near, 200, 204);
        answered(officer.press(PERSON, form + "&" + Reader.hidden(near.body()), person), 302, 303);
        String where = officer.read("/refer/where");
        String area = Reader.found(where, "(?<=value=\")[0-9a-f-]{36}(?=\" (?:checked|selected))");
        said(officer, "/refer/where", Map.of("area", area));
        said(officer, "/refer/concern", Map.of("seen", "The tutor heard a threat against the canteen."));
        String check = officer.form(CHECK, CHECK);
        together.await();
        start = System.nanoTime();
        HttpResponse<String> sent = officer.press(CHECK, check, Map.of());
        long save = System.nanoTime() - start;
        answered(sent, 302, 303);
        officer.read("/refer/received");
        return new Saved(look, save, near.statusCode() == 200);
    }

    private static void said(Reader officer, String page, Map<String, String> typed)
            throws IOException, InterruptedException {
        answered(officer.press(page, officer.form(page, page), typed), 302, 303);
    }

    private static void answered(HttpResponse<String> answer, int one, int other) {
        if (answer.statusCode() != one && answer.statusCode() != other) {
            throw new IllegalStateException(
                    answer.statusCode() + " at " + answer.uri().getPath());
        }
    }

    private Reader officer() throws IOException, InterruptedException {
        var reader = new Reader(address);
        reader.signIn("gateway.officer", PagesBenchmark.PASSWORD);
        return reader;
    }

    /** As the officer's list of referrals shows them. */
    private static List<String[]> names(Reader officer) throws IOException, InterruptedException {
        Set<String> names = new LinkedHashSet<>();
        for (int page = 1; page <= 12; page++) {
            Matcher shown = NAME.matcher(officer.read("/referrals?page=" + page));
            while (shown.find()) {
                names.add(shown.group(1) + " " + shown.group(2));
            }
        }
        return names.stream().map(name -> name.split(" ", 2)).toList();
    }

    /** Two letters of the family name change places: how a name is heard on the telephone. */
    private String[] slipped(String[] name) {
        char[] family = name[1].toCharArray();
        int at = 1 + random.nextInt(family.length - 2);
        char letter = family[at];
        family[at] = family[at + 1];
        family[at + 1] = letter;
        return new String[] {name[0], new String(family)};
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static void print(String what, List<Saved> all, ToLongFunction<Saved> part) {
        double[] taken = all.stream()
                .mapToLong(part)
                .mapToDouble(nanos -> nanos / 1e6)
                .sorted()
                .toArray();
        System.out.printf(
                "%-26s p50 %8.1f ms   p95 %8.1f ms   p99 %8.1f ms   (%d requests)%n",
                what, at(taken, 50), at(taken, 95), at(taken, 99), taken.length);
    }

    private static double at(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
