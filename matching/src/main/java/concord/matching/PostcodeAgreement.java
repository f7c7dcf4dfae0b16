package concord.matching;

import concord.matching.kernel.Bits;
import concord.matching.kernel.PackedPostcode;
import concord.matching.kernel.Postcode;
import concord.matching.kernel.PostcodeLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the homes of two records compare, by the two postcodes that agree best. */
record PostcodeAgreement(
        PostcodeLevel level,
        double bits,
        @Nullable Postcode ours,
        @Nullable Postcode theirs) {

    private static final PostcodeAgreement UNKNOWN = new PostcodeAgreement(PostcodeLevel.UNKNOWN, 0, null, null);

    /** hmpps-person-match: .70 of records of one person share a postcode, .09 an outcode, .20 nothing (-2.3 bits). */
    private static final double FULL_MATCHES = .70;

    private static final double OUTCODE_MATCHES = .092;
    static final double DIFFERENT_BITS = Bits.of(.199, .997);

    /** A household shares its postcode, so it must not carry a match by itself; hmpps-person-match lets it reach 15.1. */
    private static final double MOST_BITS = 10;

    private static final double MOST_OUTCODE_BITS = 5.3;

    /** What a nearer miss adds to a shared district; our estimate. */
    private static final double SECTOR_MORE = 1.2;

    private static final double ONE_CHARACTER_MORE = 2;

    static PostcodeAgreement between(List<Postcode> ours, List<Postcode> theirs, Frequencies frequencies) {
        @Nullable PostcodeAgreement best = null;
        for (Postcode our : ours) {
            for (Postcode their : theirs) {
                long one = PackedPostcode.of(our);
                long other = PackedPostcode.of(their);
                PostcodeLevel level = PackedPostcode.between(one, other);
                PostcodeAgreement next = new PostcodeAgreement(level, bits(level, one, other, frequencies), our, their);
                best = best == null || next.bits > best.bits ? next : best;
            }
        }
        return best == null ? UNKNOWN : best;
    }

    /** What the level says of two postcodes as {@link PackedPostcode} has them. */
    static double bits(PostcodeLevel level, long ours, long theirs, Frequencies frequencies) {
        return switch (level) {
            case FULL -> clamped(Bits.of(FULL_MATCHES, frequencies.ofPostcode(ours)), MOST_BITS);
            case ONE_CHARACTER -> outcodeBits(ours, theirs, frequencies) + ONE_CHARACTER_MORE;
            case SECTOR -> outcodeBits(ours, theirs, frequencies) + SECTOR_MORE;
            case OUTCODE -> outcodeBits(ours, theirs, frequencies);
            case UNKNOWN -> 0;
            case DIFFERENT -> DIFFERENT_BITS;
        };
    }

    private static double outcodeBits(long ours, long theirs, Frequencies frequencies) {
        double frequency = Math.max(frequencies.ofOutcode(ours), frequencies.ofOutcode(theirs));
        return clamped(Bits.of(OUTCODE_MATCHES, frequency), MOST_OUTCODE_BITS);
    }

    private static double clamped(double bits, double most) {
        return Math.max(0, Math.min(most, bits));
    }
}
