package concord.matching.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Pairs of rows drawn among those that share their given name, to see what else such pairs share. */
final class Namesakes {

    private static final int PAIRS = 20_000;

    private Namesakes() {}

    static List<int[]> drawn(People people, int left, long seed) {
        int[] parts = people.names.given;
        int[] first = new int[people.names.parts() + 1];
        for (int part : parts) {
            first[part + 1]++;
        }
        for (int part = 0; part < people.names.parts(); part++) {
            first[part + 1] += first[part];
        }
        int[] rows = new int[people.rows];
        int[] next = first.clone();
        for (int number = 0; number < people.rows; number++) {
            int row = people.drawn(number);
            rows[next[parts[row]]++] = row;
        }
        Comparer comparer = new Comparer(people);
        SplittableRandom draw = new SplittableRandom(seed);
        List<int[]> pairs = new ArrayList<>();
        for (int at = 0; at < Math.min(PAIRS, 4 * people.rows); at++) {
            int one = people.drawn(draw.nextInt(people.rows));
            int part = parts[one];
            int other = rows[first[part] + draw.nextInt(first[part + 1] - first[part])];
            if (part != 0 && one != other && (left == 0 || (one < left) != (other < left))) {
                comparer.compare(one, other);
                pairs.add(comparer.found.clone());
            }
        }
        return pairs;
    }
}
