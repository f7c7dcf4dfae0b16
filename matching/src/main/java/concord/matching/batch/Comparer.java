package concord.matching.batch;

import org.jspecify.annotations.Nullable;

/**
 * Compares two rows field by field and leaves what it found in {@link #found}: given name, family name, rest of the name, then the
 * features in their order. For one thread.
 */
final class Comparer {

    static final int GIVEN = 0;
    static final int FAMILY = 1;
    static final int REST = 2;
    static final int FIRST_FEATURE = 3;

    final int[] found;
    private final NameComparer names;
    private final Feature[] features;
    private final @Nullable PairCache[] caches;
    private final int age;
    private final int[] cells;
    private final int width;

    Comparer(People people) {
        names = new NameComparer(people.names);
        cells = people.cells;
        width = people.width;
        features = people.features.toArray(new Feature[0]);
        found = new int[FIRST_FEATURE + features.length];
        caches = new @Nullable PairCache[features.length];
        int lastAge = -1;
        for (int at = 0; at < features.length; at++) {
            caches[at] = features[at].isCostly() ? new PairCache() : null;
            lastAge = features[at] instanceof AgeFeature ? at : lastAge;
        }
        age = lastAge;
    }

    void compare(int row, int other) {
        names(row, other);
        int ours = row * width + FIRST_FEATURE;
        int theirs = other * width + FIRST_FEATURE;
        for (int at = 0; at < features.length; at++) {
            found[FIRST_FEATURE + at] = feature(at, cells[ours + at], cells[theirs + at]);
        }
        compareAge(row, other);
    }

    /** Once the dates of birth are compared. */
    void compareAge(int row, int other) {
        if (age >= 0) {
            int cell = FIRST_FEATURE + age;
            found[cell] = found[FIRST_FEATURE] == Found.MISSING
                    ? feature(age, cells[row * width + cell], cells[other * width + cell])
                    : Found.MISSING;
        }
    }

    /** The names alone. */
    void names(int row, int other) {
        names.compare(cells, row * width, other * width);
        found[GIVEN] = names.given;
        found[FAMILY] = names.family;
        found[REST] = names.rest;
    }

    /** Whether the feature is an age, which counts only where no dates of birth are compared. */
    boolean isAge(int feature) {
        return feature == age;
    }

    /** What two values of one feature have in common. */
    int feature(int feature, int one, int other) {
        if (one == 0 || other == 0) {
            return Found.MISSING;
        }
        PairCache cache = caches[feature];
        if (cache == null || one == other) {
            return features[feature].compare(one, other);
        }
        long key = PairCache.key(one, other);
        int known = cache.get(key);
        return known >= 0
                ? known
                : cache.put(key, features[feature].compare(Math.min(one, other), Math.max(one, other)));
    }
}
