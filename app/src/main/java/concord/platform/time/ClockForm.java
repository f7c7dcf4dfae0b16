package concord.platform.time;

import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.FormErrors;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was typed to move the clock: a span, or a day. */
final class ClockForm {

    static final String TO_A_DAY = "day";

    private final FormErrors errors;
    private final @Nullable LocalDate day;

    ClockForm(Fields fields, LocalDate today) {
        var check = new FormCheck(fields).chosen("span", choices(), "Select how far to move the clock");
        this.day = fields.first("span").equals(TO_A_DAY)
                ? check.requiredDate("to", "The day", "Enter the day to move to")
                : Span.of(fields.first("span")).map(span -> span.from(today)).orElse(null);
        this.errors = check.errors();
    }

    @Nullable
    LocalDate day() {
        return day;
    }

    FormErrors errors() {
        return errors;
    }

    private static Set<String> choices() {
        Set<String> choices = Arrays.stream(Span.values()).map(Span::name).collect(Collectors.toSet());
        choices.add(TO_A_DAY);
        return choices;
    }

    /** The spans that are offered. */
    enum Span {
        A_DAY("One day", Period.ofDays(1)),
        A_WEEK("One week", Period.ofWeeks(1)),
        A_MONTH("One month", Period.ofMonths(1)),
        SIX_MONTHS("Six months", Period.ofMonths(6)),
        A_YEAR("A year", Period.ofYears(1));

        private final String words;
        private final Period period;

        Span(String words, Period period) {
            this.words = words;
            this.period = period;
        }

        String words() {
            return words;
        }

        LocalDate from(LocalDate today) {
            return today.plus(period);
        }

        static Optional<Span> of(String name) {
            return Arrays.stream(values())
                    .filter(span -> span.name().equals(name))
                    .findFirst();
        }
    }
}
