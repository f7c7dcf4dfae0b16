package concord.matching.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTests {

    @TempDir
    Path folder;

    private Path people;

    private record Ended(int code, String out, String err) {}

    /** A hundred and twenty people, of whom the first thirty are written down twice, the second time with a slip. */
    @BeforeEach
    void writePeople() throws IOException {
        StringBuilder text = new StringBuilder("ref_id,First Name,Surname,D.O.B.,Post Code,nationality\n");
        for (int person = 0; person < 120; person++) {
            text.append(row("p" + person, person, false));
        }
        for (int person = 0; person < 30; person++) {
            text.append(row("q" + person, person, true));
        }
        people = Files.writeString(folder.resolve("people.csv"), text);
    }

    private static String row(String id, int person, boolean slip) {
        String[] starts = {"Bar", "Cor", "Dun", "Fel", "Gar", "Hol", "Kin", "Lam", "Mor", "Nor", "Pel", "Ros"};
        String[] ends = {"ton", "well", "ham", "wick", "field", "by", "stead", "worth", "ley", "combe"};
        String[] given = {"Alice", "Brian", "Carol", "David", "Emma", "Frank", "Grace", "Henry", "Irene", "Jack", "Kate"
        };
        String family = starts[person % 12] + ends[person / 12 % 10];
        String written = slip ? family.substring(0, 2) + family.substring(3) : family;
        return "%s,%s,%s,%d-%02d-%02d,LS%d %d%s,British%n"
                .formatted(
                        id,
                        given[person % 11],
                        written,
                        1940 + person * 7 % 70,
                        1 + person * 5 % 12,
                        1 + person * 11 % 28,
                        1 + person % 28,
                        person % 10,
                        "ABDEFGHJLNPQ".substring(person % 11, person % 11 + 2))
                .replace("\r", "");
    }

    @Test
    void recordsOfOnePersonAreFoundInAFile() throws IOException {
        Ended ended =
                run("dedupe", people, "--id", "ref_id", "--out", out("clusters.csv"), "--pairs", out("pairs.csv"));
        assertThat(ended.code()).as(ended.err()).isZero();
        List<String> clusters = lines("clusters.csv");
        assertThat(clusters).hasSize(151).startsWith("record_id,person_id,cohesion");
        assertThat(clusters.subList(1, 151).stream()
                        .filter(line -> line.matches("q(\\d+),p\\1,0\\.\\d{9}"))
                        .count())
                .isGreaterThanOrEqualTo(28);
        assertThat(clusters.subList(1, 151).stream()
                        .filter(line -> line.matches("(p\\d+),\\1,.*"))
                        .count())
                .isEqualTo(120);
        assertThat(lines("pairs.csv")).startsWith("left_id,right_id,weight_bits,probability,band");
        assertThat(ended.err())
                .contains("First Name: given", "Surname: family", "D.O.B.: born", "Post Code: postcode")
                .contains("nationality: left out, Concord never matches on nationality")
                .doesNotContain("Barton", "1940-01-01");
    }

    @Test
    void recordsOfOnePersonAreFoundAcrossTwoFilesWithOtherHeaders() throws IOException {
        List<String> all = Files.readAllLines(people);
        Path left = Files.write(folder.resolve("left.csv"), all.subList(0, 121));
        List<String> second = new ArrayList<>(List.of("number;geburtsdatum;nachname;vorname;plz"));
        for (String line : all.subList(121, 151)) {
            String[] cells = line.split(",", -1);
            String[] date = cells[3].split("-", -1);
            second.add(
                    String.join(";", cells[0], date[2] + "." + date[1] + "." + date[0], cells[2], cells[1], cells[4]));
        }
        Path right = Files.write(folder.resolve("right.csv"), second);
        Ended ended = run("link", left, right, "--id", "ref_id,number", "--out", out("pairs.csv"), "--quiet");
        assertThat(ended.code()).as(ended.err()).isZero();
        List<String> pairs = lines("pairs.csv");
        assertThat(pairs).startsWith("left_id,right_id,weight_bits,probability,band");
        assertThat(pairs.stream()
                        .filter(line -> line.matches("p(\\d+),q\\1,.*"))
                        .count())
                .isGreaterThanOrEqualTo(28);
        assertThat(pairs.stream()
                        .filter(line -> !line.matches("p(\\d+),q\\1,.*"))
                        .count())
                .isLessThanOrEqualTo(3);
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void twoRunsWriteTheSameBytes() throws IOException {
        deduped("one", "7");
        deduped("two", "7");
        assertThat(lines("one.csv")).isEqualTo(lines("two.csv"));
        assertThat(lines("pairs-one.csv")).isEqualTo(lines("pairs-two.csv"));
    }

    @Test
    void anotherSeedMovesWeightsAndNobodyToAnotherPerson() throws IOException {
        deduped("one", "7");
        deduped("two", "8");
        assertThat(lines("pairs-one.csv")).isNotEqualTo(lines("pairs-two.csv"));
        assertThat(lines("one.csv").stream().map(MainTests::withoutCohesion))
                .containsExactlyElementsOf(lines("two.csv").stream()
                        .map(MainTests::withoutCohesion)
                        .toList());
    }

    private void deduped(String name, String seed) {
        run(
                "dedupe",
                people,
                "--id",
                "ref_id",
                "--out",
                out(name + ".csv"),
                "--pairs",
                out("pairs-" + name + ".csv"),
                "--seed",
                seed);
    }

    private static String withoutCohesion(String line) {
        return line.substring(0, line.lastIndexOf(','));
    }

    @Test
    void aPersonIsFoundWithWhy() {
        String query = "given=Alice,family=Bartn,born=1940-01-01";
        Ended table = run("find", people, "--query", query, "--id", "ref_id");
        assertThat(table.code()).as(table.err()).isZero();
        assertThat(table.out())
                .startsWith("1. ")
                .contains("ref_id".substring(4) + " p0")
                .contains("Barton", "surname: ");
        Ended json = run("find", people, "--query", query, "--json", "--top", "1", "--quiet");
        assertThat(json.out()).startsWith("[\n  {\"id\":\"2\",\"line\":2,").contains("\"why\":[{\"field\":");
        Ended csv = run("find", people, "--query", query, "--csv", "--top", "2", "--quiet");
        assertThat(csv.out()).startsWith("rank,id,line,weight_bits,probability,band,why\n1,2,2,");
    }

    @Test
    void anIgnoredColumnIsNotReadAndAMappedOneIs() {
        Ended ended = run(
                "dedupe",
                people,
                "--id",
                "ref_id",
                "--ignore",
                "Surname",
                "--map",
                "family=First Name",
                "--out",
                out("c.csv"));
        assertThat(ended.code()).isZero();
        assertThat(ended.err()).contains("Surname: left out, it is ignored", "First Name: family (as asked)");
    }

    @Test
    void anIdThatComesAgainIsReportedByLineAndBothRowsAreRecords() throws IOException {
        Path twice = Files.writeString(
                folder.resolve("twice.csv"),
                "id,given,family\n77,Ann,Secretname\n2,Bo,B\n77,Cy,C\n\"2\",Di,D\n5,Ed,E\n");
        Ended ended = run("dedupe", twice, "--id", "id", "--out", out("clusters.csv"), "--quiet");
        assertThat(ended.code()).isZero();
        assertThat(ended.err())
                .contains("twice.csv, line 4: has the id of line 2 again; both are kept as records")
                .contains("twice.csv, line 5: has the id of line 3 again; both are kept as records")
                .doesNotContain("77", "Secretname");
        assertThat(lines("clusters.csv")).hasSize(6);
        assertThat(run("find", twice, "--query", "given=Ann").err()).doesNotContain("again");
    }

    @Test
    void badRowsAreReportedByLineAndStopNothing() throws IOException {
        Path path = Files.writeString(
                folder.resolve("bad.csv"), "id,given,family\n1,Ann,Secretname\n,Bo,B\n3,\"Cy,C\n4,Di,D,x\n5,Ed\n");
        Ended ended = run("dedupe", path, "--id", "id", "--out", out("c.csv"), "--quiet");
        assertThat(ended.code()).isZero();
        assertThat(ended.err())
                .contains(
                        "bad.csv, line 3: has no id",
                        "bad.csv, line 4: a quote is opened",
                        "bad.csv, line 5: has more cells")
                .contains("bad.csv, line 6: has fewer cells")
                .doesNotContain("Secretname");
        assertThat(lines("c.csv")).hasSize(3);
    }

    @Test
    void datesThatCanBeReadInTwoWaysAreSaid() throws IOException {
        Path path = Files.writeString(folder.resolve("dates.csv"), "id,given,dob\n1,Ann,3/4/1957\n2,Bo,5/6/1980\n");
        Ended ended = run("dedupe", path, "--id", "id", "--out", out("c.csv"));
        assertThat(ended.err()).contains("dob: no date tells day from month; the day is taken to stand first.");
    }

    @Test
    void everyMisuseGetsASentenceAndItsCode() {
        assertSaid(2, "match has no command \"lnik\"", "lnik");
        assertSaid(2, "Say with --id which column", "dedupe", people, "--out", out("c.csv"));
        assertSaid(2, "Say with --out which file", "dedupe", people, "--id", "ref_id");
        assertSaid(2, "Name two files", "link", people, "--id", "ref_id", "--out", out("c.csv"));
        assertSaid(2, "There is no column \"nope\"", "dedupe", people, "--id", "nope", "--out", out("c.csv"));
        assertSaid(2, "There is no option --treshold", "dedupe", people, "--treshold", "0.5");
        assertSaid(
                2,
                "--threshold is a probability",
                "dedupe",
                people,
                "--id",
                "ref_id",
                "--out",
                out("c.csv"),
                "--threshold",
                "5");
        assertSaid(
                2,
                "--map does not know the key \"gvien\"",
                "dedupe",
                people,
                "--id",
                "ref_id",
                "--out",
                out("c.csv"),
                "--map",
                "gvien=a");
        assertSaid(2, "--id needs a value", "dedupe", people, "--id");
        assertSaid(2, "There is no folder", "dedupe", people, "--id", "ref_id", "--out", "/nowhere/at/all.csv");
        assertSaid(
                2,
                "name the same file",
                "dedupe",
                people,
                "--id",
                "ref_id",
                "--out",
                out("c.csv"),
                "--pairs",
                out("c.csv"));
        assertSaid(
                2,
                "Neither file has a column",
                "link",
                people,
                people,
                "--id",
                "ref_id",
                "--out",
                out("c.csv"),
                "--ignore",
                "x");
        assertSaid(2, "Say with --query who", "find", people);
        assertSaid(2, "--top is a number", "find", people, "--query", "given=a", "--top", "0");
        assertSaid(
                1, "There is no file", "dedupe", folder.resolve("none.csv"), "--id", "ref_id", "--out", out("c.csv"));
        assertSaid(1, "is not a file that can be read", "find", folder, "--query", "given=a");
        assertThat(run("--help").code()).isZero();
        assertThat(run("--help").out()).contains("./concord match link");
        assertThat(run().code()).isEqualTo(2);
    }

    @Test
    void aFailedRunLeavesNoHalfResult() throws IOException {
        Ended ended = run("dedupe", folder.resolve("none.csv"), "--id", "x", "--out", out("half.csv"));
        assertThat(ended.code()).isEqualTo(1);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).noneMatch(file -> file.getFileName().toString().startsWith("half"));
        }
    }

    @Test
    void anyFileAtAllEndsWithACodeAndNeverWithATrace() throws IOException {
        Random random = new Random(17);
        String letters = "abé,,;\"\n\n\r\0 19-/@ŁЖ";
        for (int times = 0; times < 60; times++) {
            String body = random.ints(random.nextInt(2_000), 0, letters.length())
                    .mapToObj(at -> letters.substring(at, at + 1))
                    .reduce("id,given,born,x\n", String::concat);
            Path path = Files.write(folder.resolve("fuzz.csv"), body.getBytes(UTF_8));
            Ended ended = run("dedupe", path, "--id", "id", "--out", out("c.csv"), "--quiet");
            assertThat(ended.code()).as(ended.err()).isBetween(0, 1);
            Ended found = run("find", path, "--query", "given=ab,born=1999", "--quiet");
            assertThat(found.code()).as(found.err()).isBetween(0, 1);
        }
    }

    private void assertSaid(int code, String sentence, Object... arguments) {
        Ended ended = run(arguments);
        assertThat(ended.err()).contains(sentence);
        assertThat(ended.code()).isEqualTo(code);
    }

    private Path out(String name) {
        return folder.resolve(name);
    }

    private List<String> lines(String name) throws IOException {
        return Files.readAllLines(folder.resolve(name));
    }

    private static Ended run(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
        int code = Main.run(words, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
        return new Ended(code, out.toString(UTF_8), err.toString(UTF_8));
    }
}
