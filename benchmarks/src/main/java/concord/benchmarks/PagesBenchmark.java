package concord.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Measures the pages of a Concord that runs with its demonstration, as the posts meet them: from the request to the last
 * byte, one after another, over one connection. Says the median and the 95th percentile of each in milliseconds.
 *
 * <p>Arguments: the address, such as {@code http://localhost:8080}; how often each page is asked for (200 if absent).
 * To measure at a hundred thousand referrals, fill the tables first: {@link FillTables}.
 */
public final class PagesBenchmark {

    private static final int WARM_UP = 10;
    static final String PASSWORD = "concord-demonstration";
    private static final String REFERRAL = "/referrals/[0-9a-f-]{36}";
    private static final String PERSON = "/people/[0-9a-f-]{36}";
    private static final String REQUEST = "/requests/[0-9a-f-]{36}";
    private static final String CASE = "/cases/[0-9a-f-]{36}";
    private static final String PANEL = "/panels/[0-9a-f-]{36}";
    private static final String MEETING = "/panels/meetings/[0-9a-f-]{36}";
    private static final String COMMISSION = "/my-sessions/[0-9a-f-]{36}";

    /** Everybody whose day begins with My work; each list of tasks is counted anew on every page. */
    private static final List<String> USERS = List.of(
            "gateway.officer",
            "gateway.supervisor",
            "deconfliction.officer",
            "senior.officer",
            "case.officer",
            "coordinator",
            "panel.chair",
            "panel.member",
            "intervention.provider",
            "information.guardian",
            "safeguarding.lead",
            "teacher",
            "auditor",
            "analyst",
            "partnership.administrator");

    private final String address;
    private final int times;

    private PagesBenchmark(String address, int times) {
        this.address = address;
        this.times = times;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        System.out.println(Machine.describe());
        new PagesBenchmark(arguments[0], times).run();
    }

    private void run() throws IOException, InterruptedException {
        work();
        officer();
        guardian();
        lead();
        caseOfficer();
        coordinator();
        overdue("panel.chair");
        provider();
        insight();
        api();
    }

    private void work() throws IOException, InterruptedException {
        for (String user : USERS) {
            measure(as(user), user, "/work");
        }
    }

    private void officer() throws IOException, InterruptedException {
        Reader officer = as("gateway.officer");
        list(officer, "officer");
        String referral = officer.first("/referrals", REFERRAL);
        for (String part : List.of("", "/known-before", "/gateway", "/timeline", "/sharing", "/chronology")) {
            measure(officer, "officer", referral + part);
        }
        String person = officer.first(searched(officer, "Kieran Mallinson"), PERSON);
        searched(officer, "Mallinson");
        searched(officer, "Kieran");
        searched(officer, officer.text("/referrals", "[A-Z]{3}-\\d{4}-[A-Z0-9]{5}"));
        searched(officer, officer.text(person, "[A-Z]{2}\\d{1,2} \\d[A-Z]{2}"));
        measure(officer, "officer", person);
        measure(officer, "officer", person + "/chronology");
        requests(officer, "officer");
    }

    private String searched(Reader reader, String words) throws IOException, InterruptedException {
        String found = reader.search(words);
        measure(reader, "search: " + words, found);
        return found;
    }

    /** Each sort and filter of the list, and pages far down. */
    private void list(Reader reader, String who) throws IOException, InterruptedException {
        System.out.println(reader.total("/referrals") + " in the list of the " + who);
        for (String query : List.of(
                "",
                "?page=200",
                "?sort=received&order=asc",
                "?sort=due",
                "?sort=due&order=desc",
                "?sort=due&page=100",
                "?sort=reference",
                "?sort=stage",
                "?sort=stage&order=desc",
                "?sort=stage&page=200",
                "?only=repeats",
                "?only=overdue",
                "?only=mine",
                "?stage=CLOSED&page=3",
                "?stage=SIGN_OFF",
                "?stage=ON_HOLD&stage=STOPPED",
                "?sector=health",
                "?sector=health&stage=ON_HOLD",
                "?from-day=1&from-month=6&from-year=2025&to-day=30&to-month=6&to-year=2025")) {
            measure(reader, who, "/referrals" + query);
        }
    }

    /** Each sort and filter of the list of cases, and every page of the record of one under support. */
    private void caseOfficer() throws IOException, InterruptedException {
        Reader officer = as("case.officer");
        cases(officer, "case officer");
        String one = officer.first("/cases?stage=SUPPORT", CASE);
        for (String part : List.of(
                "",
                "/timeline",
                "/assessment",
                "/owners",
                "/sharing",
                "/feedback",
                "/transfer",
                "/section-36",
                "/panel",
                "/consent",
                "/plan",
                "/sessions",
                "/reviews",
                "/closure",
                "/after-closure")) {
            measure(officer, "case officer", one + part);
        }
        overdue("case.officer");
    }

    private void cases(Reader reader, String who) throws IOException, InterruptedException {
        System.out.println(reader.total("/cases") + " in the list of cases of the " + who);
        for (String query : List.of(
                "",
                "?page=50",
                "?sort=opened",
                "?sort=opened&order=desc&page=50",
                "?sort=due&order=desc",
                "?sort=reference",
                "?sort=stage",
                "?sort=stage&order=desc&page=50",
                "?only=mine",
                "?only=overdue",
                "?adopted=yes",
                "?stage=SUPPORT",
                "?stage=AFTER_CLOSURE&page=3",
                "?outcome=NO_FURTHER_CONCERNS")) {
            measure(reader, who, "/cases" + query);
        }
    }

    private void coordinator() throws IOException, InterruptedException {
        Reader coordinator = as("coordinator");
        cases(coordinator, "coordinator");
        String meeting = coordinator.first("/panels", MEETING);
        for (String page : List.of(
                "/panels",
                "/panels?page=20",
                coordinator.first("/panels", PANEL),
                meeting,
                meeting + "/attendance",
                meeting + "/pack",
                meeting + "/minutes")) {
            measure(coordinator, "coordinator", page);
        }
        overdue("coordinator");
    }

    private void overdue(String user) throws IOException, InterruptedException {
        Reader reader = as(user);
        measure(reader, user, "/support/overdue");
        measure(reader, user, "/support/overdue?page=10");
    }

    private void provider() throws IOException, InterruptedException {
        Reader provider = as("intervention.provider");
        measure(provider, "provider", "/my-sessions");
        measure(provider, "provider", provider.first("/my-sessions", COMMISSION));
    }

    private void insight() throws IOException, InterruptedException {
        Reader analyst = as("analyst");
        for (String table :
                List.of("funnel", "sector", "age", "gender", "concern", "repeats", "timeliness", "outcomes")) {
            measure(analyst, "analyst", "/insight/" + table);
        }
    }

    private void guardian() throws IOException, InterruptedException {
        Reader guardian = as("information.guardian");
        list(guardian, "guardian of all areas");
        cases(guardian, "guardian of all areas");
        String referral = guardian.first("/referrals", REFERRAL);
        String id = referral.substring(referral.lastIndexOf('/') + 1);
        for (String page : List.of(
                referral,
                "/oversight/records/referral/" + id,
                "/sharing/referral/" + id,
                "/oversight/ledger",
                "/oversight/ledger?kind=NOT_ALLOWED",
                "/oversight/ledger?kind=LOOK",
                "/oversight/checkpoints",
                "/oversight/integrity",
                "/oversight/retention",
                "/oversight/retention?page=100",
                "/oversight/retention?stage=NOT_STARTED",
                "/oversight/retention?stage=REVIEW_DUE",
                "/oversight/retention?class=SIGNPOSTED",
                "/oversight/retention?class=CHANNEL",
                "/panels",
                "/insight/funnel")) {
            measure(guardian, "guardian", page);
        }
    }

    private void lead() throws IOException, InterruptedException {
        Reader lead = as("safeguarding.lead");
        requests(lead, "lead");
        measure(lead, "lead", "/referrals/mine");
    }

    private void requests(Reader reader, String who) throws IOException, InterruptedException {
        for (String page : List.of(
                "/requests",
                "/requests?show=all",
                "/requests?show=overdue",
                "/requests/asked-by-me",
                "/requests/asked-by-me?show=all",
                "/requests/asked-by-me?show=all&page=20")) {
            measure(reader, who, page);
        }
        String list = who.equals("lead") ? "/requests?show=all" : "/requests/asked-by-me?show=all";
        measure(reader, who, reader.first(list, REQUEST));
    }

    /** With a token of its own, which the partnership's administrator issues and revokes again. */
    private void api() throws IOException, InterruptedException {
        Reader administrator = as("partnership.administrator");
        String tokens = "/settings/api-tokens";
        String post = administrator.text(tokens, "(?<=<option value=\")[0-9a-f-]{36}");
        String page = administrator.send(
                tokens, tokens, Map.of("name", "Pages benchmark", "post", post, "scopes", "referrals:read"));
        Reader system = administrator.bearing(Reader.found(page, "(?<=<code class=\"concord-code\">)[^<]+"));
        String list = "/api/v1/receipts?limit=100";
        measure(system, "system of an agency", list);
        String revoke = administrator.text(tokens, tokens + "/[0-9a-f-]{36}/revoke");
        administrator.send(tokens, revoke, Map.of());
    }

    private Reader as(String user) throws IOException, InterruptedException {
        var reader = new Reader(URI.create(address));
        reader.signIn(user, PASSWORD);
        return reader;
    }

    private void measure(Reader reader, String who, String page) throws IOException, InterruptedException {
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
        System.out.printf(
                "%-26s %-58s median %8.1f ms   p95 %8.1f ms%n", who, shown, taken[times / 2], taken[times * 95 / 100]);
    }
}
