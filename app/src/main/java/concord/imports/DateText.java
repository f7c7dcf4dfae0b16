package concord.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a day as it is written in Britain, the day first: 31/12/2025, 31.12.25, 31 December 2025, 31-Dec-25; or as
 * 2025-12-31. A time behind it is left out.
 */
final class DateText {

    private static final String TIME = "(?:[T ,]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?\\s*(?:am|pm|AM|PM|Z)?)?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})" + TIME);
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})\\s*[-/. ]\\s*(\\d{1,2})\\s*[-/. ]\\s*(\\d{4}|\\d{2})" + TIME);
    private static final Pattern IN_WORDS = Pattern.compile(
            "(?:\\p{L}+,? )?(\\d{1,2})(?:st|nd|rd|th)?[-/. ]+(\\p{L}{3,9})\\.?,?[-/. ]*(\\d{4}|\\d{2})" + TIME);
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.\\d+)?");

    private final int thisYear;

    /** @param today a year of two digits is never later than this one */
    DateText(LocalDate today) {
        this.thisYear = today.getYear();
    }

    Optional<LocalDate> read(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher inWords = IN_WORDS.matcher(text);
        return inWords.matches()
                ? month(inWords.group(2)).flatMap(month -> day(inWords.group(3), month, inWords.group(1)))
                : Optional.empty();
    }

    /** Why it cannot be read, for the end of a sentence about it. */
    String hint(String text) {
        if (SERIAL.matcher(text).matches()) {
            return "is a number. Format the column as a date in the spreadsheet, then save it again";
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        boolean american = dayFirst.matches() && Integer.parseInt(dayFirst.group(2)) > 12;
        return american
                ? "is not a day with the month in the middle, as in 31/12/2025"
                : "is not a date. Write it as in 31/12/2025";
    }

    private Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(year(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException _) {
            return Optional.empty(); // not in the calendar
        }
    }

    private int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() > 2) {
            return year;
        }
        int here = thisYear - thisYear % 100 + year;
        return here > thisYear ? here - 100 : here;
    }

    private static Optional<String> month(String name) {
        String small = name.toLowerCase(Locale.UK);
        return Arrays.stream(Month.values())
                .filter(month -> month.getDisplayName(TextStyle.FULL, Locale.UK)
                                .toLowerCase(Locale.UK)
                                .startsWith(small)
                        || (month == Month.SEPTEMBER && small.equals("sept")))
                .map(month -> Integer.toString(month.getValue()))
                .findFirst();
    }
}
