package concord.platform.time;

import java.time.LocalDate;

/** The date of Easter, on which two bank holidays hang: the anonymous Gregorian computus. */
final class Easter {

    private Easter() {}

    static LocalDate sunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int leap = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - leap - year % 100 % 4) % 7;
        int late = (golden + 11 * leap + 22 * weekday) / 451;
        int march = leap + weekday - 7 * late + 114;
        return LocalDate.of(year, march / 31, march % 31 + 1);
    }
}
