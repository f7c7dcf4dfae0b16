package concord.matching.batch;

/** 64-bit hashes of values and of what is made up of them. */
final class Hash {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private Hash() {}

    static long of(String text) {
        long hash = 0xCBF29CE484222325L;
        for (int at = 0; at < text.length(); at++) {
            hash = (hash ^ text.charAt(at)) * 0x100000001B3L;
        }
        return mixed(hash);
    }

    static long of(long one, long other) {
        return mixed(one * STEP + mixed(other + STEP));
    }

    /** The same whichever comes first. */
    static long ofBoth(long one, long other) {
        return of(Math.min(one, other), Math.max(one, other));
    }

    static long mixed(long value) {
        long half = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        long more = (half ^ (half >>> 27)) * 0x94D049BB133111EBL;
        return more ^ (more >>> 31);
    }
}
