package concord.matching.batch;

/** The levels of {@link NamePartLevel} in words. */
final class NameLevelWords {

    private static final String[] WORDS = {
        "not known in one of the records",
        "the same",
        "a short form or another spelling of the same name",
        "one letter differs",
        "sounds or is built alike, so maybe another spelling of the same name",
        "two letters differ",
        "an initial that fits",
        "the same, in part of a longer name",
        "one word agrees, another differs",
        "somewhat alike",
        "different",
        "agrees with another part of the name",
    };

    private NameLevelWords() {}

    static String of(int level) {
        return WORDS[level];
    }
}
