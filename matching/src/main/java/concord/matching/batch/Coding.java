package concord.matching.batch;

import concord.matching.table.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The values of a column in their normal forms, each distinct one numbered; 0 is the blank. */
final class Coding<T> {

    final List<T> values;
    /** For each row the number of its value. */
    final int[] codes;

    private Coding(List<T> values, int[] codes) {
        this.values = values;
        this.codes = codes;
    }

    /** @param normal the normal form of a written value; the given blank where it says nothing */
    static <T> Coding<T> of(Column column, int rows, Function<String, T> normal, T blank) {
        Map<T, Integer> numbers = new HashMap<>();
        List<T> values = new ArrayList<>();
        values.add(blank);
        numbers.put(blank, 0);
        List<String> written = column.values();
        int[] numberOf = new int[written.size()];
        for (int code = 1; code < numberOf.length; code++) {
            T value = normal.apply(written.get(code));
            Integer known = numbers.putIfAbsent(value, values.size());
            if (known == null) {
                values.add(value);
            }
            numberOf[code] = known == null ? values.size() - 1 : known;
        }
        int[] codes = new int[rows];
        for (int row = 0; row < rows; row++) {
            codes[row] = numberOf[column.code(row)];
        }
        return new Coding<>(values, codes);
    }
}
