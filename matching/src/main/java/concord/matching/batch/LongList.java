package concord.matching.batch;

import java.util.Arrays;

/** A growing list of longs. */
final class LongList {

    long[] values;
    int size;

    LongList(int expected) {
        values = new long[Math.max(64, expected)];
    }

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    void clear() {
        size = 0;
    }
}
