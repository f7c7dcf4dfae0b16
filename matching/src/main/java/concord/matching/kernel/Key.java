package concord.matching.kernel;

/** The kinds of key under which the index files words and records, and their 64-bit forms. */
public enum Key {
    /** Words of names, filed in the lexicon. */
    SPELLING_WITHOUT,
    SKELETON,
    SOUND,
    SHORT_FORM,
    /** Records, filed in the index: by a word of the name alone, or by it and something else that is known. */
    WORD,
    WORD_AND_YEAR,
    WORD_AND_DAY_MONTH,
    WORD_AND_OUTCODE,
    WORD_AND_SKELETON,
    WORD_AND_INITIAL,
    TWO_SKELETONS,
    TWO_SOUNDS,
    BIRTH_DATE,
    BIRTH_DATE_AND_INITIAL,
    POSTCODE_AND_INITIAL;

    private final long salt = hash(name());

    public long of(long one, long other) {
        return mixed(mixed(one ^ salt) + 0x9E3779B97F4A7C15L * (other + 31));
    }

    public long of(long one) {
        return of(one, 0);
    }

    public long of(String text) {
        return of(hash(text), 0);
    }

    /** The same key whichever of the two comes first, so that swapped given and family names meet. */
    public long ofBoth(String one, String other) {
        long first = hash(one);
        long second = hash(other);
        return of(Math.min(first, second), Math.max(first, second));
    }

    public static long hash(String text) {
        long hash = 0xCBF29CE484222325L;
        for (int at = 0; at < text.length(); at++) {
            hash = (hash ^ text.charAt(at)) * 0x100000001B3L;
        }
        return hash;
    }

    private static long mixed(long value) {
        long half = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        long more = (half ^ (half >>> 27)) * 0x94D049BB133111EBL;
        return more ^ (more >>> 31);
    }
}
