package concord.matching;

import concord.matching.kernel.Bits;
import concord.matching.kernel.PackedDate;
import java.time.LocalDate;

/**
 * How close two birth dates are, closest first.
 *
 * <p>The shares behind each weight: m and u of "exact", "within five years" and "else" are those of hmpps-person-match
 * (2026_02_23). That model has no level for a day and month swapped and charges 4.4 bits for one, so ours are estimates: a swap
 * in 1 in 120 records of one person, and for strangers the number of dates each level reaches among some 29,000 days.
 */
enum BirthLevel {
    EXACT(Bits.of(.948, 6.3e-5), "the same"),
    BOTH_FIRST_OF_JANUARY(Bits.of(.5, 2e-3), "the same, but 1 January is often written for an unknown day"),
    DAY_MONTH_SWAPPED(Bits.of(.008, 2.5e-5), "day and month swapped"),
    TRANSPOSED(Bits.of(.004, 1.5e-4), "two figures the other way round"),
    ONE_FIGURE(Bits.of(.015, 1e-3), "one figure differs"),
    TWO_OF_THREE(Bits.of(.010, 4e-3), "two of day, month and year agree"),
    YEAR_AND_FIRST_OF_JANUARY(
            Bits.of(.05, .012), "the same year, and one is 1 January, often written for an unknown day"),
    ABOUT_THE_YEAR(Bits.of(.8, .06), "the year fits, one is approximate"),
    NEAR_THE_YEAR(Bits.of(.15, .06), "two or three years apart, one is approximate"),
    UNKNOWN(0, "not known in one of the records"),
    YEAR_ONLY(Bits.of(.003, .018), "only the year agrees"),
    WITHIN_FIVE_YEARS(Bits.of(.010, .218), "different, less than five years apart"),
    DIFFERENT(Bits.of(.0020, .780), "different"),
    A_GENERATION_APART(Bits.of(.0020, .780), "different, 15 years or more apart");

    private static final int GENERATION = 15;

    private final double bits;
    private final String words;

    BirthLevel(double bits, String words) {
        this.bits = bits;
        this.words = words;
    }

    double bits() {
        return bits;
    }

    String words() {
        return words;
    }

    boolean differs() {
        return bits < 0;
    }

    static BirthLevel between(BirthDate ours, BirthDate theirs) {
        return between(BirthCode.of(ours), BirthCode.of(theirs));
    }

    static int year(BirthDate born) {
        return switch (born) {
            case BirthDate.On(LocalDate date) -> date.getYear();
            case BirthDate.About(int year) -> year;
            case BirthDate.Unknown _ -> 0;
        };
    }

    /** The same of two dates as {@link BirthCode} has them. */
    static BirthLevel between(int ours, int theirs) {
        if (ours > 0 && theirs > 0) {
            return days(ours, theirs);
        }
        if (ours == BirthCode.UNKNOWN || theirs == BirthCode.UNKNOWN) {
            return UNKNOWN;
        }
        return approximately(Math.abs(BirthCode.year(ours) - BirthCode.year(theirs)));
    }

    private static BirthLevel approximately(int yearsApart) {
        if (yearsApart <= 1) {
            return ABOUT_THE_YEAR;
        }
        if (yearsApart <= 3) {
            return NEAR_THE_YEAR;
        }
        return yearsApart <= 7 ? WITHIN_FIVE_YEARS : byYears(yearsApart);
    }

    private static BirthLevel days(int ours, int theirs) {
        if (ours == theirs) {
            return BirthCode.isFirstOfJanuary(ours) ? BOTH_FIRST_OF_JANUARY : EXACT;
        }
        if (BirthCode.dayAndMonthSwapped(ours) == theirs) {
            return DAY_MONTH_SWAPPED;
        }
        int differing = PackedDate.differing(ours, theirs);
        if (differing == 1) {
            return ONE_FIGURE;
        }
        return differing == 2 && PackedDate.isTranspositionOfFigures(ours, theirs) ? TRANSPOSED : byParts(ours, theirs);
    }

    private static BirthLevel byParts(int ours, int theirs) {
        boolean year = ours >>> 16 == theirs >>> 16;
        boolean month = BirthCode.month(ours) == BirthCode.month(theirs);
        boolean day = BirthCode.dayOfMonth(ours) == BirthCode.dayOfMonth(theirs);
        if (year && (BirthCode.isFirstOfJanuary(ours) || BirthCode.isFirstOfJanuary(theirs))) {
            return YEAR_AND_FIRST_OF_JANUARY;
        }
        if (year ? month || day : month && day) {
            return TWO_OF_THREE;
        }
        return year ? YEAR_ONLY : byYears(Math.abs(BirthCode.year(ours) - BirthCode.year(theirs)));
    }

    /** Of two days that have nothing in common. */
    static BirthLevel byYears(int apart) {
        if (apart < 5) {
            return WITHIN_FIVE_YEARS;
        }
        return apart < GENERATION ? DIFFERENT : A_GENERATION_APART;
    }
}
