package concord.matching.command;

import concord.matching.batch.Dedupe;
import concord.matching.batch.PairSink;
import concord.matching.batch.Settings;
import concord.matching.headers.Wishes;
import concord.matching.table.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which records of one file are of one person. */
final class DedupeCommand {

    private DedupeCommand() {}

    static void run(List<String> typed, Console console) throws Misuse, IOException {
        Arguments arguments = Arguments.of(
                typed,
                Set.of("--id", "--map", "--ignore", "--threshold", "--out", "--pairs", "--seed"),
                Set.of("--quiet"));
        Path file = Console.path(arguments.files(1, "one file").getFirst());
        String id = arguments.needed("--id", "which column holds the record's id");
        Path out = Outputs.writable(arguments.needed("--out", "which file to write"));
        Optional<String> pairs = arguments.value("--pairs");
        Path pairsOut = pairs.isPresent() ? Outputs.writable(pairs.get()) : out;
        if (pairs.isPresent()
                && pairsOut.toAbsolutePath()
                        .normalize()
                        .equals(out.toAbsolutePath().normalize())) {
            throw new Misuse("--out and --pairs name the same file.");
        }
        Speaker speaker = console.speaker(arguments);
        Settings settings = console.settings(arguments, speaker);
        Wishes wishes =
                new Wishes(Optional.of(id), Keys.map(arguments.all("--map")), Keys.list(arguments.all("--ignore")));
        Table table = Input.open(file, wishes).read(speaker);
        try (CsvOutput clusters = Outputs.clusters(out)) {
            if (pairs.isPresent()) {
                try (CsvOutput output = Outputs.pairs(pairsOut)) {
                    Dedupe.run(table, settings, Outputs.into(output, table, table), Outputs.into(clusters, table));
                    output.finish();
                }
            } else {
                Dedupe.run(table, settings, PairSink.NONE, Outputs.into(clusters, table));
            }
            clusters.finish();
        }
        speaker.say("Wrote " + out + ".");
    }
}
