package concord.matching.kernel;

/**
 * A postcode as one number, six bits for each of at most ten letters and figures, and what two such numbers have in common.
 */
public final class PackedPostcode {

    /** No postcode. */
    public static final long NONE = 0;

    private static final int BITS = 6;
    private static final long SYMBOL = (1L << BITS) - 1;

    /** Set where only the outward half is known. */
    private static final long OUTWARD_ONLY = 1L << 60;

    private PackedPostcode() {}

    public static long of(Postcode postcode) {
        return postcode.isFull() ? packed(postcode.full()) : packed(postcode.outcode()) | OUTWARD_ONLY;
    }

    /** The outward half, as {@link #of} has one of which no more is known. */
    public static long outcode(long postcode) {
        return outward(postcode) | OUTWARD_ONLY;
    }

    public static boolean isFull(long postcode) {
        return postcode != NONE && (postcode & OUTWARD_ONLY) == 0;
    }

    /** Without a gap, as {@link Postcode#of} reads it back; blank for none. */
    public static String text(long postcode) {
        long symbols = symbols(postcode);
        char[] text = new char[length(symbols)];
        for (int at = text.length - 1; at >= 0; at--) {
            int symbol = (int) (symbols & SYMBOL);
            text[at] = (char) (symbol <= 10 ? '0' + symbol - 1 : 'A' + symbol - 11);
            symbols >>>= BITS;
        }
        return new String(text);
    }

    /** How many characters the outward half has. */
    public static int outwardLength(long postcode) {
        int length = length(symbols(postcode));
        return isFull(postcode) ? outwardOfWhole(length) : length;
    }

    /** How many characters a whole one has. */
    public static int length(long postcode) {
        return (Long.SIZE - Long.numberOfLeadingZeros(postcode) + BITS - 1) / BITS;
    }

    /** The first two characters of a whole postcode, as a number. */
    public static int firstTwo(long postcode) {
        return (int) (postcode >>> (BITS * (length(postcode) - 2)));
    }

    /** The last two. */
    public static int lastTwo(long postcode) {
        return (int) (postcode & ((1L << (2 * BITS)) - 1));
    }

    /** How close two postcodes are, both known. */
    public static PostcodeLevel between(long ours, long theirs) {
        if (isFull(ours) && isFull(theirs)) {
            if (ours == theirs) {
                return PostcodeLevel.FULL;
            }
            if (isOneSlip(ours, theirs)) {
                return PostcodeLevel.ONE_CHARACTER;
            }
            if (sector(ours) == sector(theirs)) {
                return PostcodeLevel.SECTOR;
            }
        }
        return outward(ours) == outward(theirs) ? PostcodeLevel.OUTCODE : PostcodeLevel.DIFFERENT;
    }

    /** One character changed, left out or added, or two neighbours the other way round. */
    private static boolean isOneSlip(long one, long other) {
        int length = length(one);
        int otherLength = length(other);
        if (Math.abs(length - otherLength) > 1) {
            return false;
        }
        long left = one << (Long.SIZE - BITS * length);
        long otherLeft = other << (Long.SIZE - BITS * otherLength);
        int alikeAtStart = Long.numberOfLeadingZeros(left ^ otherLeft) / BITS;
        int alikeAtEnd = Long.numberOfTrailingZeros(one ^ other) / BITS;
        if (length != otherLength) {
            return alikeAtStart + alikeAtEnd >= Math.min(length, otherLength);
        }
        return alikeAtStart + alikeAtEnd >= length - 1
                || (alikeAtStart + alikeAtEnd == length - 2
                        && symbol(one, alikeAtEnd) == symbol(other, alikeAtEnd + 1)
                        && symbol(one, alikeAtEnd + 1) == symbol(other, alikeAtEnd));
    }

    private static long symbol(long postcode, int fromEnd) {
        return (postcode >>> (BITS * fromEnd)) & SYMBOL;
    }

    private static long outward(long postcode) {
        long symbols = symbols(postcode);
        int length = length(symbols);
        return isFull(postcode) ? symbols >>> (BITS * (length - outwardOfWhole(length))) : symbols;
    }

    private static long sector(long postcode) {
        int length = length(postcode);
        return postcode >>> (BITS * (length - outwardOfWhole(length) - 1));
    }

    /** As {@link Postcode#of} cuts it. */
    private static int outwardOfWhole(int length) {
        return Math.max(1, length - (length > 4 ? 3 : 2));
    }

    private static long symbols(long postcode) {
        return postcode & ~OUTWARD_ONLY;
    }

    private static long packed(String text) {
        long packed = 0;
        for (int at = 0; at < text.length(); at++) {
            char symbol = text.charAt(at);
            packed = (packed << BITS) | (symbol <= '9' ? symbol - '0' + 1 : symbol - 'A' + 11);
        }
        return packed;
    }
}
