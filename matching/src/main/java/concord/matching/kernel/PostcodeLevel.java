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
}
