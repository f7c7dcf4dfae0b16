package concord.matching.batch;

import concord.matching.kernel.PackedDate;
import concord.matching.table.BirthDates;
import concord.matching.table.Evidence;
import concord.matching.table.Table;
import java.util.Arrays;

/** Dates of birth, whole or in part. */
final class BirthFeature extends Feature {

    static final int EXACT = 1;
    static final int BOTH_FIRST_OF_JANUARY = 2;
    static final int SWAPPED = 3;
    static final int TRANSPOSED = 4;
    static final int ONE_FIGURE = 5;
    static final int DAY_AND_MONTH = 6;
    static final int YEAR_AND_ONE = 7;
    static final int FIRST_OF_JANUARY = 8;
    static final int YEAR = 9;
    static final int TWO_FIGURES = 10;
    static final int NEAR = 11;
    static final int WITHIN_TEN = 12;
    static final int DIFFERENT = 13;
    static final int KNOWN_PARTS = 14;
    /** Whole dates that differ in day, month and year, by as much as a parent and a child: no slip makes one of the other. */
    static final int GENERATION = 15;

    private static final int YEARS_OF_A_GENERATION = 12;

    /** Of the records of one person so many have such dates at most; what looks like more are parents and children of one name. */
    static final double MOST_GENERATIONS = .002;

    private static final String[] WORDS = {
        "not known in one of the records",
        "the same",
        "the same, but 1 January is often written for an unknown day",
        "day and month swapped",
        "figures the other way round",
        "one figure differs",
        "the same day and month, another year",
        "the same year, and day or month agrees",
        "the same year, and one is 1 January, often written for an unknown day",
        "only the year agrees",
        "two figures differ",
        "different, at most two years apart",
        "different, at most ten years apart",
        "different",
        "the parts known of both agree",
        "different in day, month and year, at least twelve years apart",
    };

    /** hmpps-person-match 2026_02_23 has .948 exact, .017 one edit, .010 within five years, .002 else; the split is our estimate. */
    private static final double[] MATCHES = {
        0, .900, .010, .010, .008, .020, .006, .010, .008, .004, .006, .003, .005, .0095, .90, .0005
    };

    /** By the number of dates that each level reaches among some 29,000 days. */
    private static final double[] STRANGERS = {
        0, 6.3e-5, 1e-6, 2.5e-5, 2e-4, 1e-3, 1.5e-3, 1.6e-3, 2e-4, 1.2e-2, 8e-3, 5e-2, .2, .16, .02, .55
    };

    private static final double[] RARITY = {0, 1, 1, .3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    private static final double WEIGHT = 60;
    private static final Prior PRIOR = new Prior(MATCHES, STRANGERS, WEIGHT, RARITY);

    private final BirthDates dates;
    /** Each date with four bits for a figure, so that figures that differ are counted at once. */
    private final int[] figures;

    /** What each date is found to be beside itself, and beside the same with day and month swapped. */
    private final int[] exact;

    private final int[] swapped;

    private BirthFeature(BirthDates dates, int[] codes, Counts counts) {
        super(Evidence.BORN, "date of birth", codes, PRIOR, WORDS, counts.chanceOfEqual());
        this.dates = dates;
        double[] rarity = counts.rarities();
        this.exact = Found.ofEach(EXACT, rarity);
        this.swapped = Found.ofEach(SWAPPED, rarity);
        this.figures = new int[dates.distinct()];
        Arrays.setAll(figures, code -> PackedDate.figures(dates.packed(code)));
    }

    static BirthFeature of(Table table) {
        BirthDates dates = BirthDates.of(table);
        int[] codes = new int[table.rows()];
        for (int row = 0; row < codes.length; row++) {
            int code = dates.code(row);
            codes[row] = isPlaceholder(dates.packed(code)) ? 0 : code;
        }
        return new BirthFeature(dates, codes, Counts.of(codes, dates.distinct()));
    }

    /** Written by systems that hold no date: the first day of the last century, and of computing. */
    private static boolean isPlaceholder(int packed) {
        return packed == 0 || packed == 1900_01_01 || packed == 1970_01_01;
    }

    int packed(int row) {
        return dates.packed(codes[row]);
    }

    /** The year of each date by its number. */
    int[] years() {
        int[] years = new int[dates.distinct()];
        Arrays.setAll(years, code -> dates.packed(code) / 10_000);
        return years;
    }

    boolean isKnown() {
        return dates.distinct() > 1;
    }

    @Override
    boolean isCostly() {
        return false;
    }

    @Override
    int compare(int one, int other) {
        int ours = dates.packed(one);
        int theirs = dates.packed(other);
        if (one == other && isWhole(ours)) {
            return ours % 10_000 == 101 ? Found.at(BOTH_FIRST_OF_JANUARY, exact[one]) : exact[one];
        }
        int level = isWhole(ours) && isWhole(theirs)
                ? whole(ours, theirs, PackedDate.differing(figures[one], figures[other]))
                : parts(ours, theirs);
        return level == SWAPPED ? Math.min(swapped[one], swapped[other]) : level;
    }

    private static boolean isWhole(int packed) {
        return packed >= 10_000 && packed / 100 % 100 > 0 && packed % 100 > 0;
    }

    private static int whole(int ours, int theirs, int differing) {
        int year = ours / 10_000;
        int otherYear = theirs / 10_000;
        int dayMonth = ours % 10_000;
        int otherDayMonth = theirs % 10_000;
        if (year == otherYear && dayMonth / 100 == otherDayMonth % 100 && dayMonth % 100 == otherDayMonth / 100) {
            return SWAPPED;
        }
        if ((differing == 2 && PackedDate.isTransposition(ours, theirs))
                || (dayMonth == otherDayMonth
                        && PackedDate.sortedFigures(year) == PackedDate.sortedFigures(otherYear))) {
            return TRANSPOSED;
        }
        if (differing == 1) {
            return year == otherYear && (dayMonth == 101 || otherDayMonth == 101) ? FIRST_OF_JANUARY : ONE_FIGURE;
        }
        if (dayMonth == otherDayMonth) {
            return DAY_AND_MONTH;
        }
        if (year == otherYear) {
            return sameYear(dayMonth, otherDayMonth);
        }
        if (differing == 2) {
            return TWO_FIGURES;
        }
        int apart = Math.abs(year - otherYear);
        return apart >= YEARS_OF_A_GENERATION && isAllDifferent(dayMonth, otherDayMonth) ? GENERATION : byYears(apart);
    }

    /** No part of one is a part of the other, not even exchanged, and neither is the 1 January of an unknown day. */
    private static boolean isAllDifferent(int dayMonth, int other) {
        int day = dayMonth % 100;
        int month = dayMonth / 100;
        int otherDay = other % 100;
        int otherMonth = other / 100;
        boolean exchanged = day == otherMonth && month == otherDay;
        return dayMonth != 101 && other != 101 && day != otherDay && month != otherMonth && !exchanged;
    }

    /** Dates so far apart in all parts that a shared name and home speak of parent and child. */
    static boolean isOfAnotherGeneration(int level) {
        return level == GENERATION;
    }

    /** Dates that do not look like one date miswritten. */
    static boolean isApart(int level) {
        return level == GENERATION || (level >= YEAR && level <= DIFFERENT);
    }

    private static int sameYear(int dayMonth, int other) {
        if (dayMonth == 101 || other == 101) {
            return FIRST_OF_JANUARY;
        }
        return dayMonth / 100 == other / 100 || dayMonth % 100 == other % 100 ? YEAR_AND_ONE : YEAR;
    }

    private static int byYears(int apart) {
        if (apart <= 2) {
            return NEAR;
        }
        return apart <= 10 ? WITHIN_TEN : DIFFERENT;
    }

    /** One of the dates is known only in part: what both say is compared. */
    private static int parts(int ours, int theirs) {
        int year = ours / 10_000;
        int otherYear = theirs / 10_000;
        int month = ours / 100 % 100;
        int otherMonth = theirs / 100 % 100;
        int day = ours % 100;
        int otherDay = theirs % 100;
        boolean months = month == otherMonth || month == 0 || otherMonth == 0;
        boolean days = day == otherDay || day == 0 || otherDay == 0;
        if (year == 0 || otherYear == 0) {
            boolean both = month == otherMonth && month > 0 && day == otherDay && day > 0;
            return both ? DAY_AND_MONTH : months && days ? Found.MISSING : DIFFERENT;
        }
        if (year != otherYear) {
            return byYears(Math.abs(year - otherYear));
        }
        boolean any = (month == otherMonth && month > 0) || (day == otherDay && day > 0);
        return months && days ? any ? YEAR_AND_ONE : KNOWN_PARTS : YEAR;
    }
}
