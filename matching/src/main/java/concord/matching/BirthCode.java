package concord.matching;

import java.time.LocalDate;

/**
 * A date of birth as one number: 0 where it is not known, eight figures of four bits each for a day (0x19960409), a negative year for an
 * approximate one.
 */
final class BirthCode {

    static final int UNKNOWN = 0;

    /** Written by systems that hold no date: the first day of the last century, and of computing. */
    private static final int FIRST_OF_THE_CENTURY = 0x1900_0101;

    private static final int FIRST_OF_COMPUTING = 0x1970_0101;

    private static final int LAST_YEAR = 7_999;
    private static final int FIGURE = 0xF;

    private BirthCode() {}

    /** Years outside 1 to 7999 are taken for the nearest of these. */
    static int of(BirthDate born) {
        return switch (born) {
            case BirthDate.On(LocalDate date) -> of(date);
            case BirthDate.About(int year) -> -kept(year);
            case BirthDate.Unknown _ -> UNKNOWN;
        };
    }

    private static int of(LocalDate date) {
        return (figures(kept(date.getYear())) << 16)
                | (figures(date.getMonthValue()) << 8)
                | figures(date.getDayOfMonth());
    }

    private static int kept(int year) {
        return Math.clamp(year, 1, LAST_YEAR);
    }

    private static int figures(int number) {
        return (number / 1_000 % 10 << 12) | (number / 100 % 10 << 8) | (number / 10 % 10 << 4) | (number % 10);
    }

    /** What the number was made of; another year where that was outside the bounds. */
    static BirthDate date(int code) {
        if (code > 0) {
            return BirthDate.on(LocalDate.of(year(code), number((code >>> 8) & 0xFF), number(code & 0xFF)));
        }
        return code == UNKNOWN ? BirthDate.unknown() : BirthDate.about(-code);
    }

    /** Unknown for a placeholder. */
    static int believed(int code) {
        return code == FIRST_OF_THE_CENTURY || code == FIRST_OF_COMPUTING ? UNKNOWN : code;
    }

    static int year(int code) {
        return code < 0 ? -code : number(code >>> 16);
    }

    /** What figures of four bits each say. */
    static int number(int figures) {
        int number = 0;
        for (int shift = 12; shift >= 0; shift -= 4) {
            number = 10 * number + ((figures >>> shift) & FIGURE);
        }
        return number;
    }

    static int month(int day) {
        return (day >>> 8) & 0xFF;
    }

    static int dayOfMonth(int day) {
        return day & 0xFF;
    }

    static boolean isFirstOfJanuary(int day) {
        return (day & 0xFFFF) == 0x0101;
    }

    static int dayAndMonthSwapped(int day) {
        return (day & 0xFFFF_0000) | (dayOfMonth(day) << 8) | month(day);
    }
}
