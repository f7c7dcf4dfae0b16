package concord.matching.batch;

import concord.matching.table.Column;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** The values of a column in their normal forms, each distinct one numbered; 0 is the blank. */
final class Coding<T> {

    private static final int STRETCH = 1 << 14;

    final List<T> values;
    /** For each row the number of its value. */
    final int[] codes;

    private Coding(List<T> values, int[] codes) {
        this.values = values;
        this.codes = codes;
    }

    /**
     * @param normal the normal form of a written value; the given blank where it says nothing. For many threads
     * @param hash of a normal form, of 64 bits: equal hashes are taken for equal forms
     */
    static <T> Coding<T> of(Column column, int rows, Function<String, T> normal, T blank, ToLongFunction<T> hash) {
        List<String> written = column.values();
        List<T> forms = new ArrayList<>(Collections.nCopies(written.size(), blank));
        long[] hashes = new long[written.size()];
        hashes[0] = hash.applyAsLong(blank);
        Crew.share((hashes.length + STRETCH - 1) / STRETCH, stretch -> {
            for (int code = Math.max(1, stretch * STRETCH);
                    code < Math.min(hashes.length, (stretch + 1) * STRETCH);
                    code++) {
                T form = normal.apply(written.get(code));
                forms.set(code, form);
                hashes[code] = hash.applyAsLong(form);
            }
        });
        LongMap numbers = new LongMap();
        List<T> values = new ArrayList<>();
        int[] numberOf = new int[hashes.length];
        for (int code = 0; code < hashes.length; code++) {
            int known = numbers.get(hashes[code]);
            if (known < 0) {
                known = values.size();
                numbers.put(hashes[code], known);
                values.add(forms.get(code));
            }
            numberOf[code] = known;
        }
        int[] codes = new int[rows];
        for (int row = 0; row < rows; row++) {
            codes[row] = numberOf[column.code(row)];
        }
        return new Coding<>(values, codes);
    }
}
