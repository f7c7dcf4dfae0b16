package concord.matching.batch;

import java.util.ArrayList;
import java.util.List;

/** Candidate pairs counted by what was found about them: as many pairs as there are, there are few ways to look alike. */
final class Patterns {

    /**
     * Groups hold so many places of rows at most if all of their pairs are to be counted; of more, pairs are drawn. In a large table more are
     * counted, because among so many strangers the least shift of a weight makes wrong pairs.
     */
    private static final int MOST_PLACES = 200_000;

    private static final int MOST_PLACES_OF_ALL = 600_000;
    private static final double PLACES_OF_A_ROW = .6;

    private static final int STRETCH = 1 << 14;

    final List<Pattern> all = new ArrayList<>();
    /** Each counted pair stands for so many. */
    final int step;

    private final Model model;
    private final LongMap places = new LongMap();

    private Patterns(Model model, int step) {
        this.model = model;
        this.step = step;
    }

    static Patterns of(People people, Blocks blocks, Model model) {
        Patterns patterns = new Patterns(model, (int) Math.max(1, blocks.size() / most(people.rows)));
        Comparer comparer = new Comparer(people);
        for (IntList pairs : patterns.drawn(people, blocks)) {
            for (int at = 0; at < pairs.size; at += 2) {
                comparer.compare(pairs.values[at], pairs.values[at + 1]);
                patterns.add(comparer.found);
            }
        }
        return patterns;
    }

    private static long most(int rows) {
        return Math.clamp((long) (PLACES_OF_A_ROW * rows), MOST_PLACES, MOST_PLACES_OF_ALL);
    }

    /** A pair is drawn with that of its rows which stands later in the order of draws. */
    private IntList[] drawn(People people, Blocks blocks) {
        int[] number = new int[people.rows];
        for (int at = 0; at < people.rows; at++) {
            number[people.drawn(at)] = at;
        }
        IntList[] drawn = new IntList[(people.rows + STRETCH - 1) / STRETCH];
        Crew.share(drawn.length, stretch -> {
            IntList pairs = new IntList(0);
            int to = Math.min(people.rows, (stretch + 1) * STRETCH);
            for (int row = stretch * STRETCH; row < to; row++) {
                int current = row;
                blocks.earlier(row, other -> {
                    if (isDrawn(Math.max(number[current], number[other]))) {
                        pairs.add(other);
                        pairs.add(current);
                    }
                });
            }
            drawn[stretch] = pairs;
        });
        return drawn;
    }

    private boolean isDrawn(int number) {
        return step == 1 || Math.floorMod(Hash.mixed(number), step) == 0;
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
