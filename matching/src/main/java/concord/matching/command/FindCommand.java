package concord.matching.command;

import concord.matching.batch.Search;
import concord.matching.headers.Wishes;
import concord.matching.table.Evidence;
import concord.matching.table.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The records of a file that are most like a person, each with why. */
final class FindCommand {

    private static final int USUAL_TOP = 10;
    private static final int MOST_TOP = 1_000;

    private FindCommand() {}

    static void run(List<String> typed, Console console) throws Misuse, IOException {
        Arguments arguments = Arguments.of(
                typed, Set.of("--id", "--map", "--ignore", "--query", "--top"), Set.of("--quiet", "--json", "--csv"));
        Path file = Console.path(arguments.files(1, "one file").getFirst());
        Map<Evidence, String> query =
                Keys.query(arguments.needed("--query", "who is looked for, such as given=…,family=…,born=…"));
        int top = arguments.count("--top", USUAL_TOP, MOST_TOP);
        if (arguments.has("--json") && arguments.has("--csv")) {
            throw new Misuse("Choose one of --json and --csv.");
        }
        Speaker speaker = console.speaker(arguments);
        Wishes wishes = new Wishes(
                arguments.value("--id"), Keys.map(arguments.all("--map")), Keys.list(arguments.all("--ignore")));
        Table table = Input.open(file, wishes).read(speaker);
        List<FoundRecord> found = Search.find(table, query, top).stream()
                .map(hit -> FoundRecord.of(hit, table))
                .toList();
        console.out().print(format(arguments).of(found, wishes.id().isPresent() ? "id" : "line"));
        speaker.say(found.isEmpty() ? "Nobody alike was found." : found.size() + " found.");
    }

    private static FoundFormat format(Arguments arguments) {
        if (arguments.has("--json")) {
            return FoundFormat.JSON;
        }
        return arguments.has("--csv") ? FoundFormat.CSV : FoundFormat.TABLE;
    }
}
