package concord.partnership;

import java.time.LocalDate;
import java.util.List;

/**
 * A post that nobody answers for, with its escalation clock (G2).
 *
 * @param agency the agency's name
 * @param areas the names of the areas that it serves
 * @param since the first day of the vacancy
 * @param due the last day on which the agency itself should have filled or covered it
 * @param escalated true after that day
 */
public record Vacancy(Post post, String agency, List<String> areas, LocalDate since, LocalDate due, boolean escalated) {

    public Vacancy {
        areas = List.copyOf(areas);
    }
}
