package concord.platform.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Dates, spans and numbers as readers meet them (pages.md section 6): British English, the time of London. */
public final class Words {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final DateTimeFormatter WITH_WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    // Plain English rather than British here, because the latter shortens September to four letters.
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter ON_THE_HOUR = DateTimeFormatter.ofPattern("ha", Locale.ENGLISH);
    private static final DateTimeFormatter TO_THE_MINUTE = DateTimeFormatter.ofPattern("h:mma", Locale.ENGLISH);

    private Words() {}

    /** "Tuesday 24 November 2026". */
    public static String date(LocalDate date) {
        return WITH_WEEKDAY.format(date);
    }

    public static String date(Instant instant) {
        return date(inLondon(instant).toLocalDate());
    }

    /** "24 Nov 2026", for tables. */
    public static String shortDate(LocalDate date) {
        return SHORT.format(date);
    }

    public static String shortDate(Instant instant) {
        return shortDate(inLondon(instant).toLocalDate());
    }

    /** "24 November 2026 at 2:30pm". */
    public static String dateTime(Instant instant) {
        ZonedDateTime local = inLondon(instant);
        return LONG.format(local) + " at " + time(local.toLocalTime());
    }

    /** "2:30pm", "9am", "midday", "midnight". */
    public static String time(LocalTime time) {
        int minuteOfDay = time.getHour() * 60 + time.getMinute();
        if (minuteOfDay == 0) {
            return "midnight";
        }
        if (minuteOfDay == 12 * 60) {
            return "midday";
        }
        return (time.getMinute() == 0 ? ON_THE_HOUR : TO_THE_MINUTE)
                .format(time)
                .toLowerCase(Locale.ENGLISH);
    }

    /** "today", "in 2 working days" or, of a day gone by, "3 working days late". */
    public static String due(int workingDays) {
        if (workingDays == 0) {
            return "today";
        }
        String days = count(Math.abs(workingDays), "working day");
        return workingDays > 0 ? "in " + days : days + " late";
    }

    /** "1,234". */
    public static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /** "1 referral", "1,234 referrals". */
    public static String count(long number, String noun) {
        return count(number, noun, noun + "s");
    }

    /** "1 person", "2 people". */
    public static String count(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    /** A share never stands without its numbers: "34% (17 of 50)"; "none of 0" where there was nothing to count. */
    public static String share(long part, long whole) {
        return whole == 0
                ? "none of 0"
                : "%d%% (%s of %s)".formatted(Math.round(100.0 * part / whole), number(part), number(whole));
    }

    /** "a, b and c". */
    public static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    private static ZonedDateTime inLondon(Instant instant) {
        return instant.atZone(LONDON);
    }
}
