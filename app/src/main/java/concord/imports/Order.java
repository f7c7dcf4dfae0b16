package concord.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has asked for on the command line.
 *
 * @param kind what the rows are
 * @param map the heading of the column that holds each field, where it was said
 * @param as the user name of whoever imports
 * @param post the title of the post that they act as; absent where they hold one
 * @param area code or name of the area of every row that names none
 * @param source tells the list from others that number their rows alike; blank where it need not
 * @param data the folder of the database, where it is Concord's own and not the usual one
 * @param bad where bad rows go; absent for the usual place
 */
record Order(
        ListKind kind,
        Path file,
        Map<Field, String> map,
        String as,
        @Nullable String post,
        @Nullable String area,
        String source,
        @Nullable String data,
        @Nullable Path bad,
        boolean dryRun) {

    static final String USAGE = """
            ./concord import referrals|cases FILE.csv --as USER [--dry-run] [--map "field=Column,field=Column"] [--id COLUMN]
                      [--area AREA] [--post TITLE] [--source NAME] [--bad FILE] [--data DIR]""";

    /** A comma ends a column's name only where another field begins. */
    private static final Pattern NEXT = Pattern.compile(
            ",(?=\\s*(?:" + String.join("|", Field.all().map(Field::word).toList()) + ")\\s*=)");

    Order {
        map = Map.copyOf(map);
    }

    /** To import referrals. */
    Order(
            Path file,
            Map<Field, String> map,
            String as,
            @Nullable String post,
            @Nullable String area,
            String source,
            @Nullable String data,
            @Nullable Path bad,
            boolean dryRun) {
        this(ListKind.REFERRALS, file, map, as, post, area, source, data, bad, dryRun);
    }

    static Order read(List<String> arguments) {
        var words = new ArrayList<String>();
        var options = new EnumMap<Option, String>(Option.class);
        Deque<String> left = new ArrayDeque<>(arguments);
        while (!left.isEmpty()) {
            String word = left.pop();
            if (word.startsWith("--")) {
                take(word.substring(2), left, options);
            } else {
                words.add(word);
            }
        }
        return order(words, options);
    }

    /** The options, each with what it needs. */
    private enum Option {
        MAP("columns, as in --map \"concern=Notes\""),
        ID("a column"),
        AS("a user name"),
        POST("the title of a post"),
        AREA("an area"),
        SOURCE("a name"),
        DATA("a folder"),
        BAD("a file"),
        DRY_RUN("");

        private final String needs;

        Option(String needs) {
            this.needs = needs;
        }

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    private static void take(String typed, Deque<String> left, Map<Option, String> options) {
        String[] parts = typed.split("=", 2);
        Option option = option(parts[0]);
        if (option.needs.isEmpty()) {
            options.put(option, "yes");
            return;
        }
        @Nullable String value = parts.length == 2 ? parts[1] : left.poll();
        if (value == null || value.isBlank()) {
            throw new CannotImport("--%s needs %s.".formatted(option.word(), option.needs));
        }
        options.merge(option, value, (one, other) -> option == Option.MAP ? one + "," + other : other);
    }

    private static Option option(String word) {
        for (Option option : Option.values()) {
            if (option.word().equals(word)) {
                return option;
            }
        }
        throw new CannotImport("import does not know \"--%s\".%n%s".formatted(word, USAGE));
    }

    private static Order order(List<String> words, Map<Option, String> options) {
        ListKind kind = kind(words);
        @Nullable String as = options.get(Option.AS);
        if (as == null) {
            throw new CannotImport(
                    "Say who imports, with --as and their user name: it is recorded with every referral.");
        }
        Path file = readable(Path.of(words.getLast()));
        @Nullable String bad = options.get(Option.BAD);
        return new Order(
                kind,
                file,
                map(options),
                as.strip(),
                options.get(Option.POST),
                options.get(Option.AREA),
                options.getOrDefault(Option.SOURCE, "").strip(),
                options.get(Option.DATA),
                bad == null ? null : free(Path.of(bad)),
                options.containsKey(Option.DRY_RUN));
    }

    private static ListKind kind(List<String> words) {
        return Arrays.stream(ListKind.values())
                .filter(kind -> words.size() == 2 && words.getFirst().equals(kind.word()))
                .findFirst()
                .orElseThrow(() -> new CannotImport("Say what to import, and from which file.%n%s".formatted(USAGE)));
    }

    private static Path readable(Path file) {
        if (!Files.exists(file)) {
            throw new CannotImport("There is no file " + file + ".");
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new CannotImport("The file " + file + " cannot be read. Name a CSV file that you may open.");
        }
        return file;
    }

    private static Path free(Path file) {
        if (Files.exists(file)) {
            throw new CannotImport(
                    "The file " + file + " is there already. Name another one with --bad, or move it away.");
        }
        return file;
    }

    private static Map<Field, String> map(Map<Option, String> options) {
        var map = new EnumMap<Field, String>(Field.class);
        for (String pair : NEXT.split(options.getOrDefault(Option.MAP, ""), -1)) {
            if (!pair.isBlank()) {
                String[] parts = pair.split("=", 2);
                Field field = Field.called(parts[0]).orElseThrow(() -> unknownField(parts[0]));
                if (parts.length < 2 || parts[1].isBlank() || map.put(field, parts[1].strip()) != null) {
                    throw new CannotImport("Write --map \"%s=Column\", once for each field.".formatted(field.word()));
                }
            }
        }
        @Nullable String id = options.get(Option.ID);
        if (id != null) {
            map.put(Field.ID, id.strip());
        }
        return map;
    }

    private static CannotImport unknownField(String word) {
        return new CannotImport("--map does not know the field \"%s\". It knows: %s."
                .formatted(
                        word.strip(),
                        String.join(", ", Field.all().map(Field::word).toList())));
    }
}
