package concord.matching.command;

import concord.matching.batch.Link;
import concord.matching.batch.Settings;
import concord.matching.headers.Wishes;
import concord.matching.table.Evidence;
import concord.matching.table.Table;
import concord.matching.table.TwoFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which records of two files are of one person. */
final class LinkCommand {

    private LinkCommand() {}

    static void run(List<String> typed, Console console) throws Misuse, IOException {
        Arguments arguments = Arguments.of(
                typed, Set.of("--id", "--map", "--ignore", "--threshold", "--out", "--seed"), Set.of("--quiet"));
        List<Path> files = new ArrayList<>();
        for (String name : arguments.files(2, "two files, LEFT and RIGHT")) {
            files.add(Console.path(name));
        }
        String id = arguments.needed("--id", "which column holds the record's id");
        Path out = Outputs.writable(arguments.needed("--out", "which file to write"));
        Speaker speaker = console.speaker(arguments);
        Settings settings = console.settings(arguments, speaker);
        Map<Evidence, List<String>> map = Keys.map(arguments.all("--map"));
        List<String> ignored = Keys.list(arguments.all("--ignore"));
        List<String> leftHeaders = Input.sample(files.getFirst()).headers();
        List<String> rightHeaders = Input.sample(files.getLast()).headers();
        needInOne(map, ignored, leftHeaders, rightHeaders);
        Table left = Input.open(files.getFirst(), wishes(id(id, 0, leftHeaders), map, ignored, leftHeaders))
                .read(speaker);
        Table right = Input.open(files.getLast(), wishes(id(id, 1, rightHeaders), map, ignored, rightHeaders))
                .read(speaker);
        try (CsvOutput output = Outputs.pairs(out)) {
            Link.run(TwoFiles.of(left, right), settings, Outputs.into(output, left, right));
            output.finish();
        }
        speaker.say("Wrote " + out + ".");
    }

    /** A column need be in one of the files only, but in neither it is a slip of the pen. */
    private static void needInOne(
            Map<Evidence, List<String>> map, List<String> ignored, List<String> left, List<String> right)
            throws Misuse {
        List<String> named = Stream.concat(map.values().stream().flatMap(List::stream), ignored.stream())
                .toList();
        for (String name : named) {
            if (!has(left, name) && !has(right, name)) {
                throw new Misuse("Neither file has a column \"" + name + "\".");
            }
        }
    }

    private static Wishes wishes(
            String id, Map<Evidence, List<String>> map, List<String> ignored, List<String> headers) {
        Map<Evidence, List<String>> here = new EnumMap<>(Evidence.class);
        map.forEach((evidence, columns) -> {
            List<String> present =
                    columns.stream().filter(column -> has(headers, column)).toList();
            if (!present.isEmpty()) {
                here.put(evidence, present);
            }
        });
        return new Wishes(
                Optional.of(id),
                here,
                ignored.stream().filter(column -> has(headers, column)).toList());
    }

    /** "A,B" names the id of LEFT and of RIGHT, unless a column is called so. */
    private static String id(String typed, int side, List<String> headers) {
        String[] names = typed.split(",", -1);
        return has(headers, typed) || names.length != 2 ? typed : names[side].strip();
    }

    private static boolean has(List<String> headers, String name) {
        return headers.stream().anyMatch(header -> header.equalsIgnoreCase(name.strip()));
    }
}
