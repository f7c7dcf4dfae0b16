package concord.matching.batch;

import concord.matching.kernel.NameToken;
import concord.matching.kernel.NameWords;
import concord.matching.table.Column;
import concord.matching.table.Evidence;
import concord.matching.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names of all rows, each as three parts: given, family, and the rest (middle names, and what a full name has besides). Every
 * distinct part is worked out once.
 */
final class Names {

    /** For each row the number of its part; 0 is blank. */
    final int[] given;

    final int[] family;
    final int[] rest;
    final Words words = new Words();
    private final List<NamePart> parts = new ArrayList<>(List.of(NamePart.BLANK));
    private final LongMap numbers = new LongMap();
    private int[] bearersAlike = {};
    private int[] carriers = {};
    private @Nullable PartSigns signs;

    private Names(int rows) {
        given = new int[rows];
        family = new int[rows];
        rest = new int[rows];
    }

    static Names of(Table table) {
        Names names = new Names(table.rows());
        names.read(
                names.columns(table, Evidence.GIVEN),
                names.columns(table, Evidence.MIDDLE),
                names.columns(table, Evidence.FAMILY),
                names.columns(table, Evidence.FULL_NAME));
        names.count();
        return names;
    }

    int parts() {
        return parts.size();
    }

    /** Made when first asked for, once all parts are there. */
    synchronized PartSigns signs() {
        PartSigns known = signs;
        if (known == null) {
            known = new PartSigns(this);
            signs = known;
        }
        return known;
    }

    /** For each part its first words that carry a name, {@link RowWords#OF_PART} places for each, {@link NamePart#NO_CARRIER} in those left. */
    synchronized int[] carriers() {
        if (carriers.length == 0) {
            carriers = new int[Math.multiplyExact(parts.size(), RowWords.OF_PART)];
            Arrays.fill(carriers, NamePart.NO_CARRIER);
            for (int part = 0; part < parts.size(); part++) {
                int[] own = parts.get(part).carriers;
                System.arraycopy(own, 0, carriers, part * RowWords.OF_PART, Math.min(own.length, RowWords.OF_PART));
            }
        }
        return carriers;
    }

    NamePart part(int number) {
        return parts.get(number);
    }

    boolean areKnown() {
        return parts.size() > 1;
    }

    private void read(List<Read> givens, List<Read> middles, List<Read> families, List<Read> fulls) {
        for (int row = 0; row < given.length; row++) {
            if (fulls.isEmpty() && readAsWritten(givens, middles, families, row)) {
                continue;
            }
            List<NameToken> first = words(givens, row);
            List<NameToken> last = words(families, row);
            List<NameToken> others =
                    fulls.isEmpty() ? words(middles, row) : plus(words(middles, row), words(fulls, row));
            FullName name = FullName.of(first, last, others, !fulls.isEmpty());
            given[row] = number(name.given());
            family[row] = number(name.family());
            rest[row] = number(name.rest());
        }
    }

    /** Most names are a value of one column for each of their parts: such a part is worked out once for all rows. */
    private boolean readAsWritten(List<Read> givens, List<Read> middles, List<Read> families, int row) {
        boolean plain = givens.size() == 1 && families.size() == 1;
        for (int at = 0; plain && at < middles.size(); at++) {
            plain = middles.get(at).words(row).isEmpty();
        }
        if (plain) {
            given[row] = number(givens.getFirst(), row);
            family[row] = number(families.getFirst(), row);
        }
        return plain;
    }

    private int number(Read column, int row) {
        int code = column.column.code(row);
        if (column.numbers[code] < 0) {
            column.numbers[code] = number(column.byCode.get(code));
        }
        return column.numbers[code];
    }

    private static List<NameToken> words(List<Read> columns, int row) {
        if (columns.isEmpty()) {
            return List.of();
        }
        List<NameToken> words = columns.getFirst().words(row);
        for (int at = 1; at < columns.size(); at++) {
            words = plus(words, columns.get(at).words(row));
        }
        return words;
    }

    private static List<NameToken> plus(List<NameToken> some, List<NameToken> more) {
        if (more.isEmpty()) {
            return some;
        }
        if (some.isEmpty()) {
            return more;
        }
        List<NameToken> all = new ArrayList<>(some);
        more.stream().filter(word -> !all.contains(word)).forEach(all::add);
        return all;
    }

    private int number(List<NameToken> part) {
        if (part.isEmpty()) {
            return 0;
        }
        long key = 0;
        for (NameToken word : part) {
            key = Hash.of(key, word.place + 1L);
        }
        int known = numbers.get(key);
        if (known >= 0) {
            return known;
        }
        StringBuilder joined = new StringBuilder();
        part.forEach(word -> joined.append(word.text));
        numbers.put(key, parts.size());
        parts.add(new NamePart(part, joined.toString()));
        return parts.size() - 1;
    }

    private void count() {
        int[] rows = new int[parts.size()];
        for (int row = 0; row < given.length; row++) {
            rows[given[row]]++;
            rows[family[row]]++;
            rows[rest[row]]++;
        }
        for (int number = 0; number < rows.length; number++) {
            NamePart part = parts.get(number);
            part.rows = rows[number];
            for (NameToken word : part.words) {
                word.bearers += rows[number];
            }
        }
        bearersAlike = words.bearersAlike();
    }

    /** How many bear the word or one that is built or sounds like it. */
    int bearersAlike(NameToken word) {
        return bearersAlike[word.place];
    }

    private List<Read> columns(Table table, Evidence evidence) {
        return table.columns(evidence).stream()
                .map(column -> new Read(column, read(column), unknown(column.distinct())))
                .toList();
    }

    private List<List<NameToken>> read(Column column) {
        List<List<NameToken>> read = new ArrayList<>();
        for (String value : column.values()) {
            read.add(
                    value.isEmpty()
                            ? List.of()
                            : NameWords.of(value).words().stream()
                                    .distinct()
                                    .map(words::of)
                                    .toList());
        }
        return read;
    }

    private static int[] unknown(int count) {
        int[] numbers = new int[count];
        Arrays.fill(numbers, -1);
        return numbers;
    }

    /** @param numbers for each value the number of the part that it is by itself, or -1 while nobody has asked */
    @SuppressWarnings("ArrayRecordComponent")
    private record Read(Column column, List<List<NameToken>> byCode, int[] numbers) {

        List<NameToken> words(int row) {
            return byCode.get(column.code(row));
        }
    }
}
