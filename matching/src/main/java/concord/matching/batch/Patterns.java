package concord.matching.batch;

import java.util.ArrayList;
import java.util.List;

/** Candidate pairs counted by what was found about them: as many pairs as there are, there are few ways to look alike. */
final class Patterns {

    /** Groups hold so many places of rows at most if all of their pairs are to be counted; of more, pairs are drawn. */
    private static final int MOST_PLACES = 200_000;

    final List<Pattern> all = new ArrayList<>();
    /** Each counted pair stands for so many. */
    final int step;

    private final Model model;
    private final LongMap places = new LongMap();

    private Patterns(Model model, int step) {
        this.model = model;
        this.step = step;
    }

    static Patterns of(People people, int left, Blocks blocks, Model model) {
        Patterns patterns = new Patterns(model, (int) Math.max(1, blocks.size() / MOST_PLACES));
        Comparer comparer = new Comparer(people);
        for (int row = left; row < people.rows; row++) {
            int current = row;
            if (Math.floorMod(Hash.mixed(row), patterns.step) == 0) {
                blocks.earlier(row, other -> {
                    comparer.compare(other, current);
                    patterns.add(comparer.found);
                });
            }
        }
        return patterns;
    }

    private void add(int[] pair) {
        long key = 0;
        for (int field = 0; field < pair.length; field++) {
            int level = Found.level(pair[field]);
            // Two bits of rarity are one step: finer would make every pair its own pattern.
            long rarity = model.rarityShare[field][level] > 0 ? Math.round(Found.rarity(pair[field]) / 2) : 0;
            key = Hash.of(key, level + 256 * rarity);
        }
        int at = places.get(key);
        if (at < 0) {
            places.put(key, all.size());
            all.add(new Pattern(pair.clone()));
        } else {
            all.get(at).pairs++;
        }
    }

    /** What some pairs have in common: the levels found, and about how rare the shared values are. */
    static final class Pattern {
        final int[] found;
        int pairs = 1;

        private Pattern(int[] found) {
            this.found = found;
        }
    }
}
