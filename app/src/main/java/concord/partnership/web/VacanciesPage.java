package concord.partnership.web;

import concord.partnership.Vacancy;
import concord.platform.time.WorkingCalendar;
import concord.platform.time.WorkingDays;
import concord.platform.web.Words;
import java.time.LocalDate;
import java.util.List;

/** The vacancy queue. */
public record VacanciesPage(List<Vacancy> rows, LocalDate today) {

    public String since(Vacancy vacancy) {
        return Words.shortDate(vacancy.since());
    }

    /** How long the agency has left, or since when it has gone higher. */
    public String clock(Vacancy vacancy) {
        return vacancy.escalated()
                ? "Went higher after " + Words.shortDate(vacancy.due())
                : "With its agency; to be filled or covered "
                        + WorkingDays.of(WorkingCalendar.ENGLAND_AND_WALES).inWords(today, vacancy.due());
    }
}
