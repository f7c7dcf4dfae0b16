package concord.matching.kernel;

/**
 * How close two words of a name are, closest first.
 *
 * <p>The cost is what the level takes away from the bits of an exact agreement on a name as common. The published model of
 * hmpps-person-match (2026_02_23) gives 17.1 bits to an exact full name and 7.3 to one of Jaro-Winkler 0.9 or more, so about
 * ten bits for the loosest kinds of misspelling in both parts; the split among the kinds is our estimate, from how many
 * other names each kind reaches by chance.
 */
public enum NameLevel {
    EXACT(0, "the same"),
    DOUBLED(1.5, "one letter doubled"),
    TRANSPOSED(2, "two letters the other way round"),
    SHORT_FORM(2.5, "a short form or another spelling of the same name"),
    ONE_EDIT(3, "one letter differs"),
    SKELETON(3.5, "the same consonants, so maybe another spelling of the same name"),
    PHONETIC(4.5, "sounds alike"),
    TWO_EDITS(5.5, "two letters differ"),
    INITIAL(0, "an initial that fits"),
    DIFFERENT(0, "different"),
    UNKNOWN(0, "not known in one of the records");

    private final double cost;
    private final String words;

    NameLevel(double cost, String words) {
        this.cost = cost;
        this.words = words;
    }

    public double cost() {
        return cost;
    }

    public String words() {
        return words;
    }

    public boolean agrees() {
        return this != DIFFERENT && this != UNKNOWN;
    }

    /**
     * Whether the words are one name for certain. One letter makes another person of a twin (Amir and Amira, Ellie and Elsie), and
     * short forms are given as names of their own (Jack and John), so neither is certain.
     */
    public boolean isTheSameName() {
        return this == EXACT || this == DOUBLED;
    }

    public static NameLevel between(NameToken one, NameToken other) {
        if (one.isWritten(other)) {
            return EXACT;
        }
        if (one.isInitial() || other.isInitial()) {
            return one.text.charAt(0) == other.text.charAt(0) ? INITIAL : DIFFERENT;
        }
        if (one.isWrittenWithoutDoubling(other)) {
            return DOUBLED;
        }
        return misspelt(one, other, Edits.between(one, other));
    }

    private static NameLevel misspelt(NameToken one, NameToken other, int edits) {
        if (edits == 1 && Edits.isTransposition(one.text, other.text)) {
            return TRANSPOSED;
        }
        if (one.sharesShortFormWith(other)) {
            return SHORT_FORM;
        }
        if (edits == 1) {
            return ONE_EDIT;
        }
        if (one.sharesSkeletonWith(other)) {
            return SKELETON;
        }
        if (one.soundsLike(other)) {
            return PHONETIC;
        }
        return edits == 2 ? TWO_EDITS : DIFFERENT;
    }
}
