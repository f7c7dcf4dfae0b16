package concord.matching;

import concord.matching.kernel.PackedPostcode;
import concord.matching.kernel.Postcode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A postcode with the way it was written, as one number: with a gap or without one, in capitals or not. */
final class WrittenPostcode {

    /** What a number does not hold. */
    static final long NOT_PLAIN = -1;

    private static final long WITHOUT_GAP = 1L << 61;
    private static final long SMALL = 1L << 62;

    /** The bits that are the postcode's code; the others say how it was written. */
    static final long CODE = ~(WITHOUT_GAP | SMALL);

    private WrittenPostcode() {}

    static long packed(List<String> written) {
        if (written.isEmpty()) {
            return PackedPostcode.NONE;
        }
        Optional<Postcode> postcode = written.size() > 1 ? Optional.empty() : Postcode.of(written.getFirst());
        if (postcode.isEmpty()) {
            return NOT_PLAIN;
        }
        long code = PackedPostcode.of(postcode.get());
        for (long ways : new long[] {0, WITHOUT_GAP, SMALL, WITHOUT_GAP | SMALL}) {
            if (written(code | ways).equals(written)) {
                return code | ways;
            }
        }
        return NOT_PLAIN;
    }

    static List<String> written(long packed) {
        long code = packed & CODE;
        if (code == PackedPostcode.NONE) {
            return List.of();
        }
        String text = PackedPostcode.text(code);
        if (PackedPostcode.isFull(code) && (packed & WITHOUT_GAP) == 0) {
            int gap = PackedPostcode.outwardLength(code);
            text = text.substring(0, gap) + " " + text.substring(gap);
        }
        return List.of((packed & SMALL) == 0 ? text : text.toLowerCase(Locale.ROOT));
    }
}
