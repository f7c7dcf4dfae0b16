package concord.matching.batch;

import concord.matching.kernel.NameToken;

/** Compares the names of two rows jointly: part with part, and crosswise where that fails. For one thread. */
final class NameComparer {

    private static final int SHORTEST_WITH_A_FORM = 3;

    private final Names names;
    private final long known;
    private final PairCache cache = new PairCache();
    private final PartSigns signs;

    /** What the last comparison found, as {@link Found}. */
    int given;

    int family;
    int rest;

    NameComparer(Names names) {
        this.names = names;
        this.signs = names.signs();
        this.known = Math.max(1, names.given.length);
    }

    /** @param row where the parts of a row's name begin in {@code cells}: given, family, rest */
    void compare(int[] cells, int row, int other) {
        int ourGiven = cells[row];
        int theirGiven = cells[other];
        int ourFamily = cells[row + 1];
        int theirFamily = cells[other + 1];
        int ourRest = cells[row + 2];
        int theirRest = cells[other + 2];
        given = givenNames(ourGiven, theirGiven);
        family = parts(ourFamily, theirFamily);
        rest = parts(ourRest, theirRest);
        if (NamePartLevel.agrees(Found.level(given)) && NamePartLevel.agrees(Found.level(family))) {
            return;
        }
        cross(ourGiven, theirGiven, ourFamily, theirFamily, ourRest, theirRest);
    }

    /**
     * A woman's form of a man's name (Amir and Amira, Paul and Paula) is another name, not a slip, though a letter is all that differs: given
     * to twins and to cousins. Family names are not so judged: a husband's and a wife's may differ by that very letter.
     */
    private int givenNames(int one, int other) {
        int found = parts(one, other);
        boolean oneLetter = one != other && NamePartLevel.isClose(Found.level(found));
        return oneLetter && isFormOf(names.part(one).joined, names.part(other).joined)
                ? Found.of(NamePartLevel.DIFFERENT, 0)
                : found;
    }

    private static boolean isFormOf(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        String longer = one.length() < other.length() ? other : one;
        return shorter.length() >= SHORTEST_WITH_A_FORM
                && longer.length() == shorter.length() + 1
                && longer.charAt(shorter.length()) == 'a'
                && longer.startsWith(shorter)
                && "aeiou".indexOf(shorter.charAt(shorter.length() - 1)) < 0;
    }

    private void cross(int ourGiven, int theirGiven, int ourFamily, int theirFamily, int ourRest, int theirRest) {
        int givenAsFamily = parts(ourGiven, theirFamily);
        int familyAsGiven = parts(ourFamily, theirGiven);
        boolean first = NamePartLevel.isClose(Found.level(givenAsFamily));
        boolean second = NamePartLevel.isClose(Found.level(familyAsGiven));
        if (first && second) {
            given = elsewhere(familyAsGiven);
            family = elsewhere(givenAsFamily);
            return;
        }
        if (!NamePartLevel.agrees(Found.level(family))) {
            family = better(family, parts(ourFamily, theirRest), parts(ourRest, theirFamily));
            family = isBlank(family) || Found.level(given) != NamePartLevel.EXACT
                    ? better(family, givenAsFamily, familyAsGiven)
                    : family;
        }
        if (!NamePartLevel.agrees(Found.level(given))) {
            given = better(given, parts(ourGiven, theirRest), parts(ourRest, theirGiven));
        }
    }

    private static boolean isBlank(int found) {
        return Found.level(found) == Found.MISSING;
    }

    private static int better(int straight, int one, int other) {
        boolean first = NamePartLevel.agrees(Found.level(one));
        boolean second = NamePartLevel.agrees(Found.level(other));
        if (!first && !second) {
            return straight;
        }
        return elsewhere(!second || (first && Found.rarity(one) >= Found.rarity(other)) ? one : other);
    }

    private static int elsewhere(int found) {
        return Found.of(NamePartLevel.ELSEWHERE, Found.rarity(found));
    }

    private int parts(int one, int other) {
        if (one == 0 || other == 0) {
            return Found.MISSING;
        }
        if (one == other) {
            return signs.exact(one);
        }
        if (!signs.mayBeAlike(one, other)) {
            return NamePartLevel.DIFFERENT;
        }
        long key = PairCache.key(one, other);
        int found = cache.get(key);
        return found >= 0
                ? found
                : cache.put(key, compared(names.part(Math.min(one, other)), names.part(Math.max(one, other))));
    }

    private int compared(NamePart one, NamePart other) {
        int level = NamePartLevel.between(one, other);
        if (level > NamePartLevel.SUBSET) {
            return Found.of(level, 0);
        }
        boolean spelt = NamePartLevel.isClose(level) && level != NamePartLevel.EXACT;
        // Of two spellings the commoner is the name, the rarer probably a slip.
        return Found.of(level, Math.min(rarest(one, spelt), rarest(other, spelt)));
    }

    /** @param spelt whether the name stands for all that are built or sound alike: a rare spelling of a common name is no rare name */
    private double rarest(NamePart part, boolean spelt) {
        double rarest = 0;
        for (NameToken word : part.words) {
            int bearers = spelt ? names.bearersAlike(word) : word.bearers;
            rarest = Math.max(rarest, word.weak ? 0 : Counts.rarity(bearers, known));
        }
        return rarest;
    }
}
