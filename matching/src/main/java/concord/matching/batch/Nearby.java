package concord.matching.batch;

import java.util.Arrays;

/** What one group of rows has seen of others: for each the evidence above the floor. A small open map of primitive numbers. */
final class Nearby {

    private static final int FREE = -1;
    private static final int GONE = -2;

    private int[] groups = free(4);
    private float[] sums = new float[4];
    private int used;

    float get(int group) {
        int at = slot(group);
        return groups[at] == group ? sums[at] : 0;
    }

    void put(int group, float sum) {
        int at = slot(group);
        if (groups[at] == group) {
            sums[at] = sum;
            return;
        }
        if (4 * (used + 1) > 3 * groups.length) {
            grow();
            at = slot(group);
        }
        groups[at] = group;
        sums[at] = sum;
        used++;
    }

    void remove(int group) {
        int at = slot(group);
        if (groups[at] == group) {
            groups[at] = GONE;
        }
    }

    void forEach(Reader reader) {
        for (int at = 0; at < groups.length; at++) {
            if (groups[at] >= 0) {
                reader.accept(groups[at], sums[at]);
            }
        }
    }

    private int slot(int group) {
        int mask = groups.length - 1;
        int at = ((group * 0x9E3779B9) >>> 12) & mask;
        while (groups[at] != FREE && groups[at] != group) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        int[] oldGroups = groups;
        float[] oldSums = sums;
        groups = free(2 * oldGroups.length);
        sums = new float[groups.length];
        used = 0;
        for (int at = 0; at < oldGroups.length; at++) {
            if (oldGroups[at] >= 0) {
                put(oldGroups[at], oldSums[at]);
            }
        }
    }

    private static int[] free(int count) {
        int[] groups = new int[count];
        Arrays.fill(groups, FREE);
        return groups;
    }

    /** Hears each group seen. */
    interface Reader {
        void accept(int group, float sum);
    }
}
