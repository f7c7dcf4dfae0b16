package concord.matching.batch;

import java.util.Arrays;
import java.util.List;

/** For each row the rows before it that share a key with it, each once and in order. */
final class Blocks {

    private static final int STRETCH = 1 << 13;
    private static final int RANGES = 4;

    private final int rows;
    private final int left;
    /** For each row where the rows that it meets begin in {@link #met}, and behind the last of them. */
    private final int[] first;

    private final int[] end;
    private final int[] met;
    private final long places;

    private Blocks(List<Gathered> gathered, int rows, int left) {
        this.rows = rows;
        this.left = left;
        first = new int[rows + 1];
        places = gathered.stream().mapToLong(groups -> groups.places).sum();
        count(gathered);
        met = new int[first[rows]];
        end = Arrays.copyOf(first, rows);
        lay(gathered);
        Crew.share((rows + STRETCH - 1) / STRETCH, this::order);
    }

    /** @param left of two files, how many rows are of the first, which meet those of the second alone; nought where there is one file */
    static Blocks of(List<KeySource> sources, People people, int left, Refinement refinement) {
        BlockBuilder builder = new BlockBuilder(people.names, people.rows, refinement);
        sources.forEach(builder::add);
        return new Blocks(builder.gathered, people.rows, left);
    }

    private void count(List<Gathered> gathered) {
        Crew.share(
                RANGES,
                range -> gathered.forEach(
                        groups -> forEachMember(groups, range, (row, others, _, _) -> first[row + 1] += others)));
        for (int row = 0; row < rows; row++) {
            if (first[row + 1] > Integer.MAX_VALUE - first[row]) {
                throw new IllegalStateException(
                        "The records share so much that more than two thousand million pairs would have to be weighed. Match parts of the file.");
            }
            first[row + 1] += first[row];
        }
    }

    private void lay(List<Gathered> gathered) {
        Crew.share(
                RANGES,
                range -> gathered.forEach(groups -> forEachMember(groups, range, (row, others, values, from) -> {
                    System.arraycopy(values, from, met, end[row], others);
                    end[row] += others;
                })));
    }

    /** Goes through the groups for the rows of one range alone, so that ranges are worked on side by side. */
    private void forEachMember(Gathered groups, int range, MemberReader reader) {
        int from = Math.max(left, (int) ((long) rows * range / RANGES));
        int to = (int) ((long) rows * (range + 1) / RANGES);
        int[] values = groups.groups.values;
        for (int at = 0; at < groups.groups.size; at += values[at] + 1) {
            if (values[at + values[at]] < from) {
                continue;
            }
            int meeting = meeting(values, at);
            for (int member = 1; member < values[at]; member++) {
                int row = values[at + 1 + member];
                if (row >= to) {
                    break;
                }
                if (row >= from) {
                    reader.member(row, Math.min(member, meeting), values, at + 1);
                }
            }
        }
    }

    /** How many rows of a group others may meet. */
    private int meeting(int[] values, int at) {
        if (left == 0) {
            return Integer.MAX_VALUE;
        }
        int meeting = 0;
        while (meeting < values[at] && values[at + 1 + meeting] < left) {
            meeting++;
        }
        return meeting;
    }

    /** Sorts what the rows of a stretch meet, and drops what comes again. */
    private void order(int stretch) {
        int to = Math.min(rows, (stretch + 1) * STRETCH);
        for (int row = stretch * STRETCH; row < to; row++) {
            Arrays.sort(met, first[row], end[row]);
            int last = first[row];
            for (int at = first[row]; at < end[row]; at++) {
                if (at == first[row] || met[at] != met[at - 1]) {
                    met[last++] = met[at];
                }
            }
            end[row] = last;
        }
    }

    /** Gives every row before this one that shares a key with it to the reader, each once. */
    void earlier(int row, RowReader reader) {
        for (int at = first[row]; at < end[row]; at++) {
            reader.row(met[at]);
        }
    }

    /**
     * Reads where the cells of the rows that a row meets begin and end: memory answers many such questions at once, but one after the other
     * where each pair is compared before the next is looked at.
     */
    int readAhead(int row, int[] cells, int width) {
        int sum = 0;
        for (int at = first[row]; at < end[row]; at++) {
            int cell = met[at] * width;
            sum += cells[cell] + cells[cell + width - 1];
        }
        return sum;
    }

    /** How many places all groups of rows had. */
    long size() {
        return places;
    }

    private interface MemberReader {
        /** @param others how many rows it meets in the group, which begin at {@code from} */
        void member(int row, int others, int[] values, int from);
    }

    /** Hears a row. */
    interface RowReader {
        void row(int row);
    }
}
