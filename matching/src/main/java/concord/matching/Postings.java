package concord.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Which numbers were filed under a 64-bit key: a hash table of primitive values, because an index of a hundred thousand
 * people has millions of keys and most of them hold one number.
 *
 * <p>Not safe for threads by itself; the index's lock guards it. Two meanings may share a key by chance; whoever reads takes
 * the numbers as suggestions and compares the records.
 */
final class Postings {

    private static final int FREE = -1;
    private static final int LARGEST_LOAD_IN_TENTHS = 6;

    private long[] keys = new long[64];
    /** At each key a single number (zero or more), {@link #FREE}, or -2 minus the place of its list. */
    private int[] values = new int[64];

    private int used;
    private final List<int[]> lists = new ArrayList<>();
    private final List<Integer> emptyLists = new ArrayList<>();

    Postings() {
        Arrays.fill(values, FREE);
    }

    void add(long key, int number) {
        if (10L * (used + 1) > (long) LARGEST_LOAD_IN_TENTHS * keys.length) {
            rebuild();
        }
        int at = slot(key);
        int value = values[at];
        if (value == FREE) {
            keys[at] = key;
            values[at] = number;
            used++;
        } else if (value >= 0) {
            values[at] = -2 - newList(value, number);
        } else {
            int list = -2 - value;
            lists.set(list, appended(lists.get(list), number));
        }
    }

    /** Leaves the key's place behind as an empty list, so that searches which pass it go on; the next rebuild clears it. */
    void remove(long key, int number) {
        int at = slot(key);
        int value = values[at];
        if (value == number) {
            values[at] = -2 - newList();
        } else if (value < FREE) {
            drop(lists.get(-2 - value), number);
        }
    }

    int count(long key) {
        int value = values[slot(key)];
        return value == FREE ? 0 : value >= 0 ? 1 : lists.get(-2 - value)[0];
    }

    void forEach(long key, IntConsumer reader) {
        int value = values[slot(key)];
        if (value >= 0) {
            reader.accept(value);
        } else if (value != FREE) {
            int[] list = lists.get(-2 - value);
            for (int at = 1; at <= list[0]; at++) {
                reader.accept(list[at]);
            }
        }
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int at = (int) (key ^ (key >>> 32)) & mask;
        while (values[at] != FREE && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void rebuild() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        Arrays.fill(values, FREE);
        used = 0;
        for (int old = 0; old < oldKeys.length; old++) {
            keep(oldKeys[old], oldValues[old]);
        }
    }

    private void keep(long key, int value) {
        if (value < FREE && lists.get(-2 - value)[0] == 0) {
            emptyLists.add(-2 - value);
        } else if (value != FREE) {
            int at = slot(key);
            keys[at] = key;
            values[at] = value;
            used++;
        }
    }

    /** The first number of a list is how many follow. */
    private int newList(int... numbers) {
        int[] list = new int[Math.max(4, numbers.length + 1)];
        list[0] = numbers.length;
        System.arraycopy(numbers, 0, list, 1, numbers.length);
        if (emptyLists.isEmpty()) {
            lists.add(list);
            return lists.size() - 1;
        }
        int place = emptyLists.removeLast();
        lists.set(place, list);
        return place;
    }

    private static int[] appended(int[] list, int number) {
        int count = list[0] + 1;
        int[] longer = count < list.length ? list : Arrays.copyOf(list, count + count / 2 + 1);
        longer[count] = number;
        longer[0] = count;
        return longer;
    }

    private static void drop(int[] list, int number) {
        for (int at = 1; at <= list[0]; at++) {
            if (list[at] == number) {
                list[at] = list[list[0]];
                list[0]--;
                return;
            }
        }
    }
}
