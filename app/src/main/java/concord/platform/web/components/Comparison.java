package concord.platform.web.components;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of two records side by side.
 *
 * @param what such as "Family name"
 * @param tells what likeness or difference means here, in words
 */
public record Comparison(String what, List<Piece> leftPieces, List<Piece> rightPieces, String tells) {

    /** Marking costs the product of both lengths: longer texts, which are no names, stand unmarked. */
    private static final int LONGEST_MARKED = 500;

    public Comparison {
        leftPieces = List.copyOf(leftPieces);
        rightPieces = List.copyOf(rightPieces);
    }

    /** Compares letter by letter; an empty side is not known, so nothing differs from it. */
    public static Comparison of(String what, String left, String right, String tells) {
        if (left.isEmpty() || right.isEmpty() || Math.max(left.length(), right.length()) > LONGEST_MARKED) {
            return new Comparison(what, whole(left), whole(right), tells);
        }
        int[] leftLetters = left.codePoints().toArray();
        int[] rightLetters = right.codePoints().toArray();
        int[][] common = common(leftLetters, rightLetters);
        return new Comparison(
                what,
                pieces(leftLetters, kept(leftLetters, rightLetters, common, true)),
                pieces(rightLetters, kept(leftLetters, rightLetters, common, false)),
                tells);
    }

    private static List<Piece> whole(String text) {
        return text.isEmpty() ? List.of() : List.of(new Piece(text, false));
    }

    /** The length of the longest common run of letters from each pair of places on; the letters of a name are few. */
    private static int[][] common(int[] left, int[] right) {
        int[][] length = new int[left.length + 1][right.length + 1];
        for (int i = left.length - 1; i >= 0; i--) {
            for (int j = right.length - 1; j >= 0; j--) {
                length[i][j] = same(left[i], right[j])
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length;
    }

    private static boolean[] kept(int[] left, int[] right, int[][] common, boolean ofLeft) {
        boolean[] kept = new boolean[ofLeft ? left.length : right.length];
        int i = 0;
        int j = 0;
        while (i < left.length && j < right.length) {
            if (same(left[i], right[j])) {
                kept[ofLeft ? i : j] = true;
                i++;
                j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return kept;
    }

    private static boolean same(int left, int right) {
        return Character.toLowerCase(left) == Character.toLowerCase(right);
    }

    private static List<Piece> pieces(int[] letters, boolean[] kept) {
        var pieces = new ArrayList<Piece>();
        int start = 0;
        for (int end = 1; end <= letters.length; end++) {
            if (end == letters.length || kept[end] != kept[start]) {
                pieces.add(new Piece(new String(letters, start, end - start), !kept[start]));
                start = end;
            }
        }
        return pieces;
    }

    /** Letters that stand together, and whether the other record has others in their place. */
    public record Piece(String text, boolean differs) {}
}
