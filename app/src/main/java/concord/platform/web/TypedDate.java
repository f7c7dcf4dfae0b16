package concord.platform.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** A date as it was typed into its three boxes; it may be half, or no date at all. */
public record TypedDate(String day, String month, String year) {

    public static final TypedDate EMPTY = new TypedDate("", "", "");

    private static final int OLDEST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    public static TypedDate of(Fields fields, String field) {
        return new TypedDate(
                fields.first(field + "-day"), fields.first(field + "-month"), fields.first(field + "-year"));
    }

    public static TypedDate of(LocalDate date) {
        return new TypedDate(
                String.valueOf(date.getDayOfMonth()),
                String.valueOf(date.getMonthValue()),
                String.valueOf(date.getYear()));
    }

    public boolean isEmpty() {
        return day.isBlank() && month.isBlank() && year.isBlank();
    }

    /** As typed, for its box. */
    public String typed(Part part) {
        return switch (part) {
            case DAY -> day;
            case MONTH -> month;
            case YEAR -> year;
        };
    }

    /**
     * The date, or a sentence in the words of the GOV.UK date input.
     *
     * @param label what the date is called at the beginning of a sentence
     */
    public Read read(String label) {
        if (isEmpty()) {
            return new Read.Empty();
        }
        List<Part> missing = Arrays.stream(Part.values())
                .filter(part -> typed(part).isBlank())
                .toList();
        return missing.isEmpty() ? readWhole(label) : new Read.Wrong(mustInclude(label, missing), missing.getFirst());
    }

    private Read readWhole(String label) {
        OptionalInt typedDay = whole(day);
        OptionalInt typedMonth = month(month);
        OptionalInt typedYear = whole(year);
        if (typedYear.isPresent() && year.strip().length() != 4) {
            return new Read.Wrong("Year must include 4 numbers", Part.YEAR);
        }
        if (typedDay.isEmpty() || typedMonth.isEmpty() || typedYear.isEmpty()) {
            return new Read.Wrong(label + " must be a real date", firstUnread(typedDay, typedMonth));
        }
        return real(label, typedYear.getAsInt(), typedMonth.getAsInt(), typedDay.getAsInt());
    }

    private static Read real(String label, int year, int month, int day) {
        if (year < OLDEST_YEAR || year > LAST_YEAR) {
            return new Read.Wrong("%s must be between %d and %d".formatted(label, OLDEST_YEAR, LAST_YEAR), Part.YEAR);
        }
        try {
            return new Read.Right(LocalDate.of(year, month, day));
        } catch (DateTimeException notInTheCalendar) {
            return new Read.Wrong(label + " must be a real date", month > 12 || month < 1 ? Part.MONTH : Part.DAY);
        }
    }

    private static Part firstUnread(OptionalInt day, OptionalInt month) {
        return day.isEmpty() ? Part.DAY : month.isEmpty() ? Part.MONTH : Part.YEAR;
    }

    private static String mustInclude(String label, List<Part> missing) {
        return "%s must include a %s"
                .formatted(label, Words.list(missing.stream().map(Part::suffix).toList()));
    }

    private static OptionalInt whole(String typed) {
        String digits = typed.strip();
        return digits.matches("[0-9]{1,4}") ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }

    /** A number, or an English name of the month, whole or in three letters or more. */
    private static OptionalInt month(String typed) {
        OptionalInt number = whole(typed);
        String name = typed.strip().toLowerCase(Locale.UK);
        if (number.isPresent() || name.length() < 3) {
            return number;
        }
        return IntStream.rangeClosed(1, 12)
                .filter(month -> Month.of(month)
                        .getDisplayName(TextStyle.FULL, Locale.UK)
                        .toLowerCase(Locale.UK)
                        .startsWith(name))
                .findFirst();
    }

    /** One of the three boxes. */
    public enum Part {
        DAY("day", "Day"),
        MONTH("month", "Month"),
        YEAR("year", "Year");

        private final String suffix;
        private final String label;

        Part(String suffix, String label) {
            this.suffix = suffix;
            this.label = label;
        }

        public String suffix() {
            return suffix;
        }

        public String label() {
            return label;
        }
    }

    /** What could be made of what was typed. */
    public sealed interface Read {

        /** Nothing was typed. */
        record Empty() implements Read {}

        /** A date of the calendar. */
        record Right(LocalDate date) implements Read {}

        /** No date; the sentence says what to do, the part is the box to go to. */
        record Wrong(String sentence, Part part) implements Read {}
    }
}
