package concord.matching.batch;

import java.util.Arrays;

/** A growing map from 64-bit hashes to numbers of zero or more; equal hashes are taken for equal things. */
final class LongMap {

    private static final int FREE = -1;

    private long[] keys = new long[1024];
    private int[] values = free(1024);
    private int size;

    /** The number under the key, or -1. */
    int get(long key) {
        return values[slot(key)];
    }

    void put(long key, int value) {
        if (2 * size >= keys.length) {
            grow();
        }
        int at = slot(key);
        size += values[at] == FREE ? 1 : 0;
        keys[at] = key;
        values[at] = value;
    }

    void add(long key, int more) {
        int at = slot(key);
        if (values[at] == FREE) {
            put(key, more);
        } else {
            values[at] += more;
        }
    }

    int size() {
        return size;
    }

    void forEach(Reader reader) {
        for (int at = 0; at < keys.length; at++) {
            if (values[at] != FREE) {
                reader.accept(keys[at], values[at]);
            }
        }
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int at = (int) Hash.mixed(key) & mask;
        while (values[at] != FREE && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[2 * oldKeys.length];
        values = free(keys.length);
        for (int at = 0; at < oldKeys.length; at++) {
            if (oldValues[at] != FREE) {
                int slot = slot(oldKeys[at]);
                keys[slot] = oldKeys[at];
                values[slot] = oldValues[at];
            }
        }
    }

    private static int[] free(int count) {
        int[] values = new int[count];
        Arrays.fill(values, FREE);
        return values;
    }

    /** Hears each entry, in no order. */
    interface Reader {
        void accept(long key, int value);
    }
}
