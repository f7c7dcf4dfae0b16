package concord.matching;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The latest postings, which grow: a hash table of primitive values. One thread at a time writes, any number read beside it without waiting,
 * and see all that was filed before they began.
 */
final class Postings implements Layer {

    static final int FREE = -1;
    private static final int SMALLEST = 1 << 10;
    private static final int LARGEST_LOAD_IN_TENTHS = 6;
    private static final VarHandle INTS = MethodHandles.arrayElementVarHandle(int[].class);
    private static final VarHandle LISTS = MethodHandles.arrayElementVarHandle(int[][].class);

    private volatile Table table = new Table(SMALLEST);
    private volatile int[][] lists = new int[64][];
    private int listCount;
    private int used;
    private final AtomicLong size = new AtomicLong();

    void add(long key, int number) {
        if (10L * (used + 1) > (long) LARGEST_LOAD_IN_TENTHS * table.keys.length) {
            table = table.twiceAsLarge();
        }
        Table current = table;
        int at = current.slot(key);
        int value = current.values[at];
        if (value == FREE) {
            current.keys[at] = key;
            INTS.setRelease(current.values, at, number);
            used++;
        } else if (value >= 0) {
            INTS.setRelease(current.values, at, -2 - newList(value, number));
        } else {
            append(-2 - value, number);
        }
        size.lazySet(size.getPlain() + 1);
    }

    @Override
    public void forEach(long key, Numbers reader) {
        Table current = table;
        int value = current.value(key);
        if (value >= 0) {
            reader.one(value);
        } else if (value != FREE) {
            int[] list = list(-2 - value);
            reader.some(list, 1, 1 + (int) INTS.getAcquire(list, 0));
        }
    }

    @Override
    public void bringNear(long[] keys, int from, int to, long[] read) {
        Table current = table;
        int mask = current.keys.length - 1;
        for (int at = from; at < to; at++) {
            int first = Table.first(keys[at], mask);
            read[at - from] = current.keys[first] ^ current.values[first];
        }
    }

    @Override
    public long size() {
        return size.get();
    }

    /** Gives every key with its numbers to the reader, in no order; for whoever knows that nothing is filed here any more. */
    void forEachKey(KeyReader reader) {
        Table current = table;
        int[] single = {1, 0};
        for (int at = 0; at < current.keys.length; at++) {
            int value = current.values[at];
            if (value >= 0) {
                single[1] = value;
                reader.key(current.keys[at], single);
            } else if (value != FREE) {
                reader.key(current.keys[at], list(-2 - value));
            }
        }
    }

    private int[] list(int place) {
        return (int[]) LISTS.getAcquire(lists, place);
    }

    /** The first number of a list is how many follow. */
    private int newList(int first, int second) {
        if (listCount == lists.length) {
            lists = Arrays.copyOf(lists, 2 * listCount);
        }
        LISTS.setRelease(lists, listCount, new int[] {2, first, second, 0});
        return listCount++;
    }

    private void append(int place, int number) {
        int[] list = lists[place];
        int count = list[0] + 1;
        if (count == list.length) {
            list = Arrays.copyOf(list, count + count / 2 + 1);
            list[count] = number;
            list[0] = count;
            LISTS.setRelease(lists, place, list);
        } else {
            list[count] = number;
            INTS.setRelease(list, 0, count);
        }
    }

    /** Hears a key with its numbers behind their count. */
    interface KeyReader {
        void key(long key, int[] numbers);
    }

    /** At each key a single number (zero or more), {@link #FREE}, or -2 minus the place of its list. */
    private static final class Table {
        private final long[] keys;
        private final int[] values;

        Table(int places) {
            keys = new long[places];
            values = new int[places];
            Arrays.fill(values, FREE);
        }

        int value(long key) {
            int mask = keys.length - 1;
            int at = first(key, mask);
            while (true) {
                int value = (int) INTS.getAcquire(values, at);
                if (value == FREE || keys[at] == key) {
                    return value;
                }
                at = (at + 1) & mask;
            }
        }

        int slot(long key) {
            int mask = keys.length - 1;
            int at = first(key, mask);
            while (values[at] != FREE && keys[at] != key) {
                at = (at + 1) & mask;
            }
            return at;
        }

        Table twiceAsLarge() {
            Table larger = new Table(2 * keys.length);
            for (int at = 0; at < keys.length; at++) {
                if (values[at] != FREE) {
                    int slot = larger.slot(keys[at]);
                    larger.keys[slot] = keys[at];
                    larger.values[slot] = values[at];
                }
            }
            return larger;
        }

        private static int first(long key, int mask) {
            return (int) (key ^ (key >>> 24)) & mask;
        }
    }
}
