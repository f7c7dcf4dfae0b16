package concord.platform.time;

import concord.platform.web.Form;
import concord.platform.web.Words;
import concord.platform.web.components.Option;
import gg.jte.Content;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The page of the demonstration's clock. */
public record ClockPage(LocalDate today, Form form) {

    public String now() {
        return Words.date(today);
    }

    /** The spans with the day that each leads to, and last a day of one's own choice. */
    public List<Option> spans(Content dayQuestion) {
        return Stream.concat(
                        fixedSpans(),
                        Stream.of(Option.of(ClockForm.TO_A_DAY, "To a day").revealing(dayQuestion)))
                .toList();
    }

    private Stream<Option> fixedSpans() {
        return Arrays.stream(ClockForm.Span.values())
                .map(span -> Option.of(span.name(), span.words()).hint("To " + Words.date(span.from(today))));
    }
}
