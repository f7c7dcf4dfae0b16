package concord.matching;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What one part of a query's name has in common with parts that rows have, each worked out when it is first met. For one look. */
final class KnownAgreements {

    private static final int FREE = -1;

    private final NamePart ours;
    private final double prior;
    private final Parts parts;
    private final Frequencies frequencies;
    private int[] numbers = free(64);
    private @Nullable PartAgreement[] agreements = new @Nullable PartAgreement[64];
    private int size;

    /** @param prior how common a name of this kind is where nothing is known of it */
    KnownAgreements(NamePart ours, double prior, Parts parts, Frequencies frequencies) {
        this.ours = ours;
        this.prior = prior;
        this.parts = parts;
        this.frequencies = frequencies;
    }

    /**
     * @param part its number in {@link Parts}
     * @param mayAgree false if no word of the one is like a word of the other
     */
    PartAgreement with(int part, boolean mayAgree) {
        if (Parts.isBlank(part) || ours.isBlank()) {
            return PartAgreement.UNKNOWN;
        }
        return mayAgree ? known(part) : PartAgreement.DIFFERENT;
    }

    private PartAgreement known(int part) {
        PartAgreement known = agreements[slot(part)];
        return known == null ? met(part) : known;
    }

    private PartAgreement met(int part) {
        if (2 * (size + 1) > numbers.length) {
            grow();
        }
        PartAgreement agreement = PartAgreement.between(ours, parts.compared(part), prior, frequencies);
        int at = slot(part);
        numbers[at] = part;
        agreements[at] = agreement;
        size++;
        return agreement;
    }

    private int slot(int part) {
        int mask = numbers.length - 1;
        int at = ((part * 0x9E37_79B9) >>> 8) & mask;
        while (numbers[at] != part && numbers[at] != FREE) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        int[] before = numbers;
        @Nullable PartAgreement[] known = agreements;
        numbers = free(2 * before.length);
        agreements = new @Nullable PartAgreement[numbers.length];
        for (int old = 0; old < before.length; old++) {
            if (before[old] != FREE) {
                int at = slot(before[old]);
                numbers[at] = before[old];
                agreements[at] = known[old];
            }
        }
    }

    private static int[] free(int count) {
        int[] numbers = new int[count];
        Arrays.fill(numbers, FREE);
        return numbers;
    }
}
