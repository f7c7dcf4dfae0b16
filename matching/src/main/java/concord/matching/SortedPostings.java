package concord.matching;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Postings that no longer change, in as little memory as a look-up in one or two cache lines allows: four bytes of key, for its upper sixteen bits are
 * told by where it stands, and four of value. Keys are spread evenly, so one is looked for where it should stand.
 */
final class SortedPostings implements Layer {

    private static final int BUCKET_BITS = 16;
    private static final int BUCKETS = 1 << BUCKET_BITS;

    /** Where the keys of each bucket begin; one more for the end. */
    private final int[] begins;
    /**
     * Each key in order: its lower 32 bits, with the highest turned over so that signed numbers keep that order, above its value. That is a single
     * number, or -1 minus where its list begins.
     */
    private final long[] entries;
    /** Each list is how many numbers it has, and these. */
    private final int[] lists;

    private final long size;

    private SortedPostings(int[] begins, long[] entries, int[] lists, long size) {
        this.begins = begins;
        this.entries = entries;
        this.lists = lists;
        this.size = size;
    }

    @Override
    public void forEach(long key, Numbers reader) {
        int at = place(key);
        if (at < 0) {
            return;
        }
        int value = (int) entries[at];
        if (value >= 0) {
            reader.one(value);
            return;
        }
        int list = -1 - value;
        reader.some(lists, list + 1, list + 1 + lists[list]);
    }

    @Override
    public void bringNear(long[] keys, int from, int to, long[] read) {
        for (int at = from; at < to; at++) {
            int guess = guess(keys[at]);
            read[at - from] = guess < entries.length ? entries[guess] : 0;
        }
        for (int at = from; at < to; at++) {
            int place = place(keys[at]);
            int value = place < 0 ? 0 : (int) entries[place];
            read[at - from] = value < 0 ? lists[-1 - value] : 0;
        }
    }

    @Override
    public long size() {
        return size;
    }

    /** Where a key should stand, since keys are spread evenly. */
    private int guess(long key) {
        int from = begins[bucket(key)];
        return from + (int) (((key & 0xFFFF_FFFFL) * (begins[bucket(key) + 1] - from)) >>> 32);
    }

    private int place(long key) {
        int bucket = bucket(key);
        int from = begins[bucket];
        int to = begins[bucket + 1];
        int rest = rest(key);
        int at = guess(key);
        while (at < to && rest(at) < rest) {
            at++;
        }
        while (at > from && (at == to || rest(at) > rest)) {
            at--;
        }
        return at < to && rest(at) == rest ? at : -1;
    }

    private int rest(int at) {
        return (int) (entries[at] >> 32);
    }

    private static int bucket(long key) {
        return (int) (key >>> 32);
    }

    private static int rest(long key) {
        return (int) key ^ Integer.MIN_VALUE;
    }

    /** @param gone what is left out */
    static SortedPostings of(Postings closed, IntPredicate gone) {
        int[] begins = new int[BUCKETS + 1];
        closed.forEachKey((key, _) -> begins[bucket(key) + 1]++);
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            begins[bucket + 1] += begins[bucket];
        }
        int keys = begins[BUCKETS];
        int[] next = Arrays.copyOf(begins, BUCKETS);
        long[] order = new long[keys];
        int[][] numbers = new int[keys][];
        int[] met = {0};
        closed.forEachKey((key, all) -> {
            order[next[bucket(key)]++] = ((long) rest(key) << 32) | met[0];
            numbers[met[0]++] = all.length == 2 ? all.clone() : all;
        });
        Sheet sheet = new Sheet(keys, closed.size() + keys + 1);
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            Arrays.sort(order, begins[bucket], begins[bucket + 1]);
            for (int at = begins[bucket]; at < begins[bucket + 1]; at++) {
                int[] all = numbers[(int) order[at]];
                sheet.begin();
                for (int number = 1; number <= all[0]; number++) {
                    sheet.number(all[number], gone);
                }
                sheet.end((int) (order[at] >> 32));
            }
            sheet.bucketEnds(bucket);
        }
        return sheet.postings();
    }

    /** Both in one, the numbers of the older before those of the newer. */
    static SortedPostings of(SortedPostings older, SortedPostings newer, IntPredicate gone) {
        Sheet sheet = new Sheet(
                (long) older.entries.length + newer.entries.length,
                (long) older.lists.length
                        + newer.lists.length
                        + 3L * Math.min(older.entries.length, newer.entries.length)
                        + 1);
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            int one = older.begins[bucket];
            int other = newer.begins[bucket];
            int oneEnd = older.begins[bucket + 1];
            int otherEnd = newer.begins[bucket + 1];
            while (one < oneEnd || other < otherEnd) {
                boolean fromOne = other == otherEnd || (one < oneEnd && older.rest(one) <= newer.rest(other));
                boolean fromOther = one == oneEnd || (other < otherEnd && newer.rest(other) <= older.rest(one));
                int rest = fromOne ? older.rest(one) : newer.rest(other);
                sheet.begin();
                if (fromOne) {
                    older.write(one++, sheet, gone);
                }
                if (fromOther) {
                    newer.write(other++, sheet, gone);
                }
                sheet.end(rest);
            }
            sheet.bucketEnds(bucket);
        }
        return sheet.postings();
    }

    private void write(int at, Sheet sheet, IntPredicate gone) {
        int value = (int) entries[at];
        if (value >= 0) {
            sheet.number(value, gone);
            return;
        }
        int list = -1 - value;
        for (int number = list + 1; number <= list + lists[list]; number++) {
            sheet.number(lists[number], gone);
        }
    }

    /** Whether two may be put into one: an array has an end. */
    static boolean fit(SortedPostings one, SortedPostings other) {
        long most = Integer.MAX_VALUE - 64L;
        return (long) one.entries.length + other.entries.length < most
                && one.lists.length + other.lists.length + 3L * Math.min(one.entries.length, other.entries.length)
                        < most;
    }

    /** Postings while they are written, key by key in order. */
    private static final class Sheet {
        private final int[] begins = new int[BUCKETS + 1];
        private final long[] entries;
        private final int[] lists;
        private int keys;
        private int written;
        private int begun;
        private long size;

        Sheet(long mostKeys, long mostInLists) {
            entries = new long[Math.toIntExact(mostKeys)];
            lists = new int[Math.toIntExact(mostInLists)];
        }

        void begin() {
            begun = written;
        }

        void number(int number, IntPredicate gone) {
            if (!gone.test(number)) {
                // The first number takes the place of the count until a second one comes.
                if (written == begun) {
                    lists[written++] = number;
                } else {
                    if (written == begun + 1) {
                        lists[written++] = lists[begun];
                    }
                    lists[written++] = number;
                }
            }
        }

        void end(int rest) {
            int count = written - begun;
            if (count == 0) {
                return;
            }
            int value = lists[begun];
            if (count == 1) {
                written = begun;
                size++;
            } else {
                value = -1 - begun;
                lists[begun] = count - 1;
                size += count - 1;
            }
            entries[keys++] = ((long) rest << 32) | (value & 0xFFFF_FFFFL);
        }

        void bucketEnds(int bucket) {
            begins[bucket + 1] = keys;
        }

        SortedPostings postings() {
            return new SortedPostings(
                    begins,
                    keys == entries.length ? entries : Arrays.copyOf(entries, keys),
                    written == lists.length ? lists : Arrays.copyOf(lists, written),
                    size);
        }
    }
}
