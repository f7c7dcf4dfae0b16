package concord.matching.batch;

/**
 * What is believed of a feature's levels before any pair is seen.
 *
 * @param matches for each level the share of pairs of one person; level 0 (a side is blank) is not counted
 * @param strangers the same of pairs of strangers
 * @param weightOfMatches as how many true pairs the belief about {@code matches} counts
 * @param rarity for each level how much of the rarity of the shared value counts, from 0 to 1
 */
record Prior(double[] matches, double[] strangers, double weightOfMatches, double[] rarity) {

    int levels() {
        return matches.length;
    }
}
