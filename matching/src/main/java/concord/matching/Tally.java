package concord.matching;

/** How many records there are of each number that is not zero. One thread at a time writes; who reads beside it may be a moment behind. */
final class Tally {

    private static final int SMALLEST = 1 << 10;

    private volatile Table table = new Table(SMALLEST);
    private int used;

    void add(long number, int more) {
        if (2 * (used + 1) > table.numbers.length) {
            grow();
        }
        Table current = table;
        int at = current.place(number);
        if (current.numbers[at] == 0) {
            current.numbers[at] = number;
            used++;
        }
        current.counts[at] += more;
    }

    int of(long number) {
        Table current = table;
        return current.counts[current.place(number)];
    }

    /** Leaves behind what none has any more. */
    private void grow() {
        Table before = table;
        Table larger = new Table(2 * before.numbers.length);
        used = 0;
        for (int at = 0; at < before.numbers.length; at++) {
            if (before.counts[at] != 0) {
                int place = larger.place(before.numbers[at]);
                larger.numbers[place] = before.numbers[at];
                larger.counts[place] = before.counts[at];
                used++;
            }
        }
        table = larger;
    }

    private static final class Table {
        private final long[] numbers;
        private final int[] counts;

        Table(int places) {
            numbers = new long[places];
            counts = new int[places];
        }

        int place(long number) {
            int mask = numbers.length - 1;
            long mixed = number * 0x9E37_79B9_7F4A_7C15L;
            int at = (int) (mixed >>> 32) & mask;
            while (numbers[at] != number && numbers[at] != 0) {
                at = (at + 1) & mask;
            }
            return at;
        }
    }
}
