package concord.matching.batch;

import java.util.Arrays;
import java.util.List;

/** Groups of rows that share a key, and for each row the groups it is in. Groups of one are not kept. */
final class Blocks {

    private final IntList members;
    private final IntList ends;
    /** For each row where its groups begin in {@link #groups}. */
    private final int[] firstGroup;

    private final int[] groups;

    private Blocks(IntList members, IntList ends, int rows) {
        this.members = members;
        this.ends = ends;
        firstGroup = new int[rows + 1];
        groups = new int[members.size];
        turnAround(rows);
    }

    static Blocks of(List<KeySource> sources, int rows, Refinement refinement) {
        BlockBuilder builder = new BlockBuilder(rows, refinement);
        sources.forEach(builder::add);
        return new Blocks(builder.members, builder.ends, rows);
    }

    private void turnAround(int rows) {
        for (int at = 0; at < members.size; at++) {
            firstGroup[members.values[at] + 1]++;
        }
        for (int row = 0; row < rows; row++) {
            firstGroup[row + 1] += firstGroup[row];
        }
        int[] next = Arrays.copyOf(firstGroup, rows);
        int at = 0;
        for (int group = 0; group < ends.size; group++) {
            for (; at < ends.values[group]; at++) {
                groups[next[members.values[at]]++] = group;
            }
        }
    }

    /** Gives every row before this one that shares a group with it to the reader, each once. {@code seen} is the caller's own. */
    void earlier(int row, int[] seen, RowReader reader) {
        for (int at = firstGroup[row]; at < firstGroup[row + 1]; at++) {
            int group = groups[at];
            int member = group == 0 ? 0 : ends.values[group - 1];
            for (int other = members.values[member]; other < row; other = members.values[++member]) {
                if (seen[other] != row) {
                    seen[other] = row;
                    reader.row(other);
                }
            }
        }
    }

    long size() {
        return members.size;
    }

    /** Hears a row. */
    interface RowReader {
        void row(int row);
    }
}
