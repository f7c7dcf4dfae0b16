package concord.matching;

import java.util.ArrayList;
import java.util.List;

/**
 * Which characters of two values differ, so that a page can mark them. Upper and lower case count as the same; a character
 * outside the basic plane is never cut in two.
 */
record Differences(List<Span> ours, List<Span> theirs) {

    /** Longer values are not aligned letter by letter; everything between their common ends is marked. */
    private static final int LONGEST_ALIGNED = 80;

    static Differences between(String ours, String theirs) {
        Side our = new Side(ours);
        Side their = new Side(theirs);
        shareStart(our, their);
        shareEnd(our, their);
        if (Math.max(our.length(), their.length()) <= LONGEST_ALIGNED) {
            shareLongestCommon(our, their);
        }
        return new Differences(our.unshared(), their.unshared());
    }

    private static void shareStart(Side our, Side their) {
        while (our.length() > 0 && their.length() > 0 && our.at(0) == their.at(0)) {
            our.shared[our.start++] = true;
            their.shared[their.start++] = true;
        }
    }

    private static void shareEnd(Side our, Side their) {
        while (our.length() > 0 && their.length() > 0 && our.at(our.length() - 1) == their.at(their.length() - 1)) {
            our.shared[--our.end] = true;
            their.shared[--their.end] = true;
        }
    }

    private static void shareLongestCommon(Side our, Side their) {
        int[][] longest = longestCommon(our, their);
        int row = 0;
        int column = 0;
        while (row < our.length() && column < their.length()) {
            if (our.at(row) == their.at(column)) {
                our.shared[our.start + row++] = true;
                their.shared[their.start + column++] = true;
            } else if (longest[row + 1][column] >= longest[row][column + 1]) {
                row++;
            } else {
                column++;
            }
        }
    }

    private static int[][] longestCommon(Side our, Side their) {
        int[][] longest = new int[our.length() + 1][their.length() + 1];
        for (int row = our.length() - 1; row >= 0; row--) {
            for (int column = their.length() - 1; column >= 0; column--) {
                longest[row][column] = our.at(row) == their.at(column)
                        ? longest[row + 1][column + 1] + 1
                        : Math.max(longest[row + 1][column], longest[row][column + 1]);
            }
        }
        return longest;
    }

    /** One of the two values: its characters, which of them the other shares, and the stretch still to be looked at. */
    private static final class Side {
        final String value;
        final int[] letters;
        final boolean[] shared;
        int start;
        int end;

        Side(String value) {
            this.value = value;
            this.letters = value.codePoints().map(Character::toLowerCase).toArray();
            this.shared = new boolean[letters.length];
            this.end = letters.length;
        }

        int length() {
            return end - start;
        }

        int at(int place) {
            return letters[start + place];
        }

        List<Span> unshared() {
            List<Span> spans = new ArrayList<>();
            int from = 0;
            while (from < shared.length) {
                int to = from;
                while (to < shared.length && shared[to] == shared[from]) {
                    to++;
                }
                if (!shared[from]) {
                    spans.add(new Span(value.offsetByCodePoints(0, from), value.offsetByCodePoints(0, to)));
                }
                from = to;
            }
            return spans;
        }
    }
}
