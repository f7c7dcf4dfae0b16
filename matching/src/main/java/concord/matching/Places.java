package concord.matching;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** Where the record of each id stands: a hash table of rows, which know their ids themselves. For one thread at a time. */
final class Places {

    static final int NONE = -1;
    private static final int FREE = -1;
    private static final int LEFT = -2;

    private final Rows rows;
    private int[] slots = free(1 << 10);
    /** How many slots are taken or were. */
    private int used;

    private final AtomicInteger size = new AtomicInteger();

    Places(Rows rows) {
        this.rows = rows;
    }

    int size() {
        return size.get();
    }

    int of(String id) {
        int at = slot(id);
        return at < 0 ? NONE : slots[at];
    }

    /** Notes where the record of the id stands from now on. */
    void set(String id, int row) {
        int at = slot(id);
        if (at >= 0) {
            slots[at] = row;
            return;
        }
        if (2 * (used + 1) > slots.length) {
            rebuild();
        }
        file(id, row);
        used++;
        size.incrementAndGet();
    }

    /** Called while the row still stands. */
    void remove(String id) {
        int at = slot(id);
        if (at >= 0) {
            slots[at] = LEFT;
            size.decrementAndGet();
        }
    }

    private int slot(String id) {
        int mask = slots.length - 1;
        for (int at = first(id, mask); slots[at] != FREE; at = (at + 1) & mask) {
            if (slots[at] != LEFT && rows.id(slots[at]).equals(id)) {
                return at;
            }
        }
        return -1;
    }

    private void file(String id, int row) {
        int mask = slots.length - 1;
        int at = first(id, mask);
        while (slots[at] != FREE) {
            at = (at + 1) & mask;
        }
        slots[at] = row;
    }

    private void rebuild() {
        int[] before = slots;
        slots = free(4 * (size.get() + 1) > before.length ? 2 * before.length : before.length);
        used = 0;
        for (int row : before) {
            if (row >= 0) {
                file(rows.id(row), row);
                used++;
            }
        }
    }

    private static int first(String id, int mask) {
        int hash = id.hashCode() * 0x9E37_79B9;
        return (hash ^ (hash >>> 15)) & mask;
    }

    private static int[] free(int count) {
        int[] slots = new int[count];
        Arrays.fill(slots, FREE);
        return slots;
    }
}
