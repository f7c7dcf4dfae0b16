package concord.matching.batch;

import java.util.Arrays;

/** A growing list of ints. */
final class IntList {

    int[] values;
    int size;

    IntList(int expected) {
        values = new int[Math.max(16, expected)];
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
    }
}
