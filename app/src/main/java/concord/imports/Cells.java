package concord.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The cells of one row by their fields, and what is wrong with them so far. */
final class Cells {

    /** What people put into a cell to say that there is nothing. */
    private static final Set<String> NOTHING = Set.of(
            "n/a", "na", "n.a.", "none", "nil", "null", "unknown", "not known", "not given", "-", "--", "?", "#n/a");

    /** Where "unknown" and "none" are answers of their own. */
    private static final Set<Field> ANSWERED = Set.of(Field.SECTOR, Field.GENDER, Field.CONCERN_TYPE);

    private static final int QUOTED = 40;

    private final Columns columns;
    private final List<String> cells;
    private final LocalDate today;
    private final DateText dates;
    private final List<String> faults = new ArrayList<>();

    Cells(Columns columns, List<String> cells, LocalDate today) {
        this.columns = columns;
        this.cells = cells;
        this.today = today;
        this.dates = new DateText(today);
    }

    List<String> faults() {
        return faults;
    }

    void fault(String sentence) {
        faults.add(sentence);
    }

    /** What a field says; blank where it says nothing. Too long or not text is a fault. */
    String text(Field field) {
        String text = columns.text(field, cells);
        if (NOTHING.contains(text.toLowerCase(java.util.Locale.UK)) && !ANSWERED.contains(field)) {
            return "";
        }
        if (text.length() > field.longest()) {
            return faulty("The %s is longer than %,d characters.".formatted(field.words(), field.longest()));
        }
        if (text.indexOf(0) >= 0) {
            return faulty("The %s holds characters that are not text.".formatted(field.words()));
        }
        return text;
    }

    @Nullable
    String given(Field field) {
        String text = text(field);
        return text.isEmpty() ? null : text;
    }

    /** A day that is not after today. */
    @Nullable
    LocalDate date(Field field, int oldestYear) {
        String text = text(field);
        Optional<LocalDate> read = text.isEmpty() ? Optional.empty() : dates.read(text);
        if (read.isEmpty()) {
            if (!text.isEmpty()) {
                fault("The %s “%s” %s.".formatted(field.words(), shortened(text), dates.hint(text)));
            }
            return null;
        }
        LocalDate day = read.get();
        if (day.isAfter(today)) {
            fault("The %s lies in the future.".formatted(field.words()));
        } else if (day.getYear() < oldestYear) {
            fault("The %s lies before %d.".formatted(field.words(), oldestYear));
        }
        return day;
    }

    /** A value of a list. */
    @Nullable
    String choice(Field field, Function<String, Optional<String>> chosen, Supplier<String> offered) {
        String text = text(field);
        if (text.isEmpty()) {
            return null;
        }
        return chosen.apply(text).orElseGet(() -> {
            fault("“%s” is not a value for the %s. Use one of: %s."
                    .formatted(shortened(text), field.words(), offered.get()));
            return null;
        });
    }

    /** Yes or no; absent where nothing is said. */
    @Nullable
    Boolean yesOrNo(Field field) {
        String text = text(field).toLowerCase(java.util.Locale.UK);
        return switch (text) {
            case "" -> null;
            case "yes", "y", "true", "1" -> Boolean.TRUE;
            case "no", "n", "false", "0" -> Boolean.FALSE;
            default -> {
                fault("The %s is “%s”. Write yes or no.".formatted(field.words(), shortened(text)));
                yield null;
            }
        };
    }

    /** So much of a text as a sentence can carry. */
    static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= QUOTED ? line : line.substring(0, QUOTED) + "…";
    }

    private String faulty(String sentence) {
        if (!faults.contains(sentence)) {
            fault(sentence);
        }
        return "";
    }
}
