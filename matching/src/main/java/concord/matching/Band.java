package concord.matching;

/** How a match is spoken of on a page, strongest first; below the last one nothing is shown. */
public enum Band {
    /** Given name, surname and birth date carry it; still a proposal that a person decides. */
    VERY_LIKELY_THE_SAME("Very likely the same"),
    /** Enough agrees that a person must look. */
    POSSIBLY_THE_SAME("Possibly the same"),
    /** Same surname and home, but another given name or another generation: a sibling, twin or parent. */
    PROBABLY_FAMILY("Probably family");

    private final String words;

    Band(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
