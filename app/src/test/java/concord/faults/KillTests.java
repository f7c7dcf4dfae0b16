package concord.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import concord.platform.gate.Command;
import concord.platform.postgres.ChildJvm;
import concord.platform.postgres.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that dies in the middle of an act leaves all of it or nothing, its entry in the ledger included.
 *
 * <p>Each act of {@link Acts}, and so every command that there is, is done in another process on a database of its own.
 * What is covered, of each act: the process is halted right before its one commit and right after it; and its connection is
 * cut before its commit, its first and last statement and some in between, which is all that PostgreSQL would notice of a
 * dead process. Some, drawn with a fixed seed, are halted at one of their statements too.
 */
class KillTests {

    private static final Pattern BROKEN = Pattern.compile("(?m)^broken (\\w+) (\\d+)$");
    private static final Pattern AGAIN = Pattern.compile("(?m)^again (\\w+) (done|refused) (\\d)$");

    /** Each holds a connection while it dies, and the server has a hundred for all. */
    private static final int AT_ONCE = 80;

    @TempDir
    private static Path folder;

    private final Random random = new Random(20260302);

    /** Commands that no process dies in here, each with the reason. There is none, and a new one needs a good reason. */
    private static final Map<String, String> NOT_KILLED = Map.of();

    @Test
    void aKilledActIsDoneWhollyOrNotAtAllAndOnceWhenItIsSentAgain() throws IOException, InterruptedException {
        TestDatabase scene = TestDatabase.fresh();
        List<String> acts = firstWords(Pattern.compile("(?m)^act (\\w+)$"), child("arrange", new Task(scene), 0));
        assertThat(acts)
                .as(
                        "Every command. Add a new one to Acts, HouseActs or CaseActs, and what it needs to Stock or CaseStock")
                .containsAll(commands());
        Map<String, TestDatabase> early = copies(scene, acts);
        Map<String, TestDatabase> late = copies(scene, acts);

        killBeforeTheCommit(scene, early);
        die(scene, late, _ -> "after-commit");
        String untouched = Trace.of(scene);
        assertThat(early)
                .as("nothing of it")
                .allSatisfy((_, database) -> assertThat(Trace.of(database)).isEqualTo(untouched));
        Map<String, Long> all = rows(late);

        assertThat(again(scene, early))
                .as("done now, in one commit")
                .hasSize(acts.size())
                .allSatisfy(match -> assertThat(match.group()).endsWith("done 1"));
        assertThat(rows(early).entrySet()).as("all of it").isEqualTo(all.entrySet());
        List<String> noticed = again(scene, late).stream()
                .filter(match ->
                        match.group(1).equals("MakeReferral") || match.group(2).equals("refused"))
                .map(match -> match.group(1))
                .toList();
        assertThat(noticed)
                .as("by a key, a version or a rule")
                .contains("MakeReferral", "AssessAtGateway", "AnswerRequest");
        late.keySet().retainAll(noticed);
        assertThat(all.entrySet()).as("once").containsAll(rows(late).entrySet());
    }

    private static Set<String> commands() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("concord").stream()
                        .filter(type -> type.isAssignableTo(Command.class) && !type.isInterface())
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !NOT_KILLED.containsKey(name))
                        .collect(Collectors.toSet());
    }

    private void killBeforeTheCommit(TestDatabase scene, Map<String, TestDatabase> databases)
            throws IOException, InterruptedException {
        Map<String, Integer> statements = BROKEN.matcher(child("break", task(scene, databases, _ -> "1"), 0))
                .results()
                .collect(Collectors.toMap(match -> match.group(1), match -> Integer.parseInt(match.group(2))));
        assertThat(statements).hasSameSizeAs(databases);
        die(scene, drawn(databases), act -> oneOf(statements.getOrDefault(act, 1)));
        die(scene, databases, _ -> "before-commit");
    }

    private static void die(TestDatabase scene, Map<String, TestDatabase> databases, Function<String, String> moment)
            throws IOException, InterruptedException {
        List<String> acts = List.copyOf(databases.keySet());
        for (int first = 0; first < acts.size(); first += AT_ONCE) {
            var some = new TreeMap<>(databases);
            some.keySet().retainAll(acts.subList(first, Math.min(first + AT_ONCE, acts.size())));
            child("die", task(scene, some, moment), Child.KILLED);
        }
    }

    /** As many as die at once. */
    private Map<String, TestDatabase> drawn(Map<String, TestDatabase> databases) {
        List<String> acts = new ArrayList<>(databases.keySet());
        Collections.shuffle(acts, random);
        var drawn = new TreeMap<>(databases);
        drawn.keySet().retainAll(acts.subList(0, Math.min(AT_ONCE, acts.size())));
        return drawn;
    }

    /** Sends each act again, and has the ledger verified. */
    private static List<MatchResult> again(TestDatabase scene, Map<String, TestDatabase> databases)
            throws IOException, InterruptedException {
        String output = child("again,look", task(scene, databases, _ -> "1"), 0);
        assertThat(firstWords(Pattern.compile("(?m)^verified \\w+ (\\w+)$"), output))
                .as("the ledger stands")
                .hasSameSizeAs(databases.keySet())
                .containsOnly("true");
        return AGAIN.matcher(output).results().toList();
    }

    private static Map<String, Long> rows(Map<String, TestDatabase> databases) {
        var rows = new TreeMap<String, Long>();
        databases.forEach(
                (act, database) -> Trace.rows(database).forEach((table, count) -> rows.put(act + " " + table, count)));
        return rows;
    }

    private String oneOf(int count) {
        return Integer.toString(1 + random.nextInt(count));
    }

    private static Map<String, TestDatabase> copies(TestDatabase scene, List<String> acts) {
        var copies = new TreeMap<String, TestDatabase>();
        acts.forEach(act -> copies.put(act, scene.copy()));
        return copies;
    }

    private static Task task(TestDatabase scene, Map<String, TestDatabase> databases, Function<String, String> moment) {
        var task = new Task(scene);
        databases.forEach((act, database) -> task.of(act, moment.apply(act), database));
        return task;
    }

    private static String child(String what, Task task, int exitCode) throws IOException, InterruptedException {
        Path file = folder.resolve("task.properties");
        task.save(file);
        try (ChildJvm child = ChildJvm.run(
                List.of("-XX:TieredStopAtLevel=1"),
                Child.class,
                what,
                file.toString(),
                folder.resolve("scene.properties").toString())) {
            String output = child.outputUntilItEnds();
            assertThat(child.exitCode()).as("%s", output).isEqualTo(exitCode);
            assertThat(output).contains(exitCode == 0 ? "finished" : "dying").doesNotContain("missed");
            return output;
        }
    }

    private static List<String> firstWords(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }
}
