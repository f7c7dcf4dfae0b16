package concord.matching.kernel;

/** How close two postcodes are, closest first. */
public enum PostcodeLevel {
    FULL("the same"),
    ONE_CHARACTER("one character differs"),
    SECTOR("the same neighbourhood"),
    OUTCODE("the same district"),
    UNKNOWN("not known in one of the records"),
    DIFFERENT("different");

    private final String words;

    PostcodeLevel(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public static PostcodeLevel between(Postcode ours, Postcode theirs) {
        if (ours.isFull() && ours.full().equals(theirs.full())) {
            return FULL;
        }
        if (ours.isFull() && theirs.isFull() && Edits.between(ours.full(), theirs.full(), 1) == 1) {
            return ONE_CHARACTER;
        }
        if (ours.isFull() && ours.sector().equals(theirs.sector())) {
            return SECTOR;
        }
        return ours.outcode().equals(theirs.outcode()) ? OUTCODE : DIFFERENT;
    }
}
