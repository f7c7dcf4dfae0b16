package concord.matching.kernel;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** A date as the eight figures in which it is written, yyyymmdd, because slips of the hand happen to figures. */
public final class PackedDate {

    /** The places of the figures that may slip, by weight; the thousands and hundreds of a year do not. */
    private static final int[] PLACES = {1, 10, 100, 1_000, 10_000, 100_000};

    /** Where the highest of the figures stands that may change places with the one above it, in bits. */
    private static final int HIGHEST_SLIP = 20;

    private PackedDate() {}

    public static int of(LocalDate date) {
        return date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
    }

    public static int dayMonthSwapped(LocalDate date) {
        return date.getYear() * 10_000 + date.getDayOfMonth() * 100 + date.getMonthValue();
    }

    /** The same number for a day and month in either order. */
    public static int dayAndMonth(LocalDate date) {
        int day = date.getDayOfMonth();
        int month = date.getMonthValue();
        return Math.min(day, month) * 100 + Math.max(day, month);
    }

    /** What may have been written for the date by one wrong figure or two neighbouring figures swapped; some is no date. */
    public static Set<Integer> slips(LocalDate date) {
        int packed = of(date);
        Set<Integer> slips = new HashSet<>();
        for (int place : PLACES) {
            int figure = packed / place % 10;
            for (int other = 0; other < 10; other++) {
                slips.add(packed + (other - figure) * place);
            }
            slips.add(neighboursSwapped(packed, place));
        }
        slips.remove(packed);
        return slips;
    }

    /** The eight figures with four bits each. */
    public static int figures(int packed) {
        int figures = 0;
        int shift = 0;
        for (int rest = packed; rest > 0; rest /= 10) {
            figures |= (rest % 10) << shift;
            shift += 4;
        }
        return figures;
    }

    /** How many of the eight differ, of two dates as {@link #figures} has them. */
    public static int differing(int figures, int others) {
        int bits = figures ^ others;
        bits |= bits >>> 2;
        bits |= bits >>> 1;
        return Integer.bitCount(bits & 0x1111_1111);
    }

    /** The figures of a year in order, so that 1969 and 1996 are one number. */
    public static int sortedFigures(int year) {
        int figures = 0;
        for (int figure = 0; figure < 10; figure++) {
            for (int rest = year; rest > 0; rest /= 10) {
                figures = rest % 10 == figure ? figures * 10 + figure : figures;
            }
        }
        return figures;
    }

    /** Whether two neighbouring figures, and nothing else, stand the other way round. */
    public static boolean isTransposition(int one, int other) {
        for (int place : PLACES) {
            if (one != other && neighboursSwapped(one, place) == other) {
                return true;
            }
        }
        return false;
    }

    /** The same of two dates as {@link #figures} has them, of which two figures differ. */
    public static boolean isTranspositionOfFigures(int figures, int others) {
        int lower = Integer.numberOfTrailingZeros(figures ^ others) & ~3;
        return lower <= HIGHEST_SLIP
                && ((figures >>> lower) & 0xF) == ((others >>> (lower + 4)) & 0xF)
                && ((figures >>> (lower + 4)) & 0xF) == ((others >>> lower) & 0xF);
    }

    private static int neighboursSwapped(int packed, int place) {
        int low = packed / place % 10;
        int high = packed / (place * 10) % 10;
        return packed + (low - high) * place * 10 + (high - low) * place;
    }
}
