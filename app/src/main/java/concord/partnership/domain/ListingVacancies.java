package concord.partnership.domain;

import concord.partnership.ListVacancies;
import concord.partnership.Vacancy;
import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import java.util.List;
import org.springframework.stereotype.Component;

/** Answers {@link ListVacancies}. */
@Component
class ListingVacancies implements QueryHandler<ListVacancies, List<Vacancy>> {

    private final Vacancies vacancies;

    ListingVacancies(Vacancies vacancies) {
        this.vacancies = vacancies;
    }

    @Override
    public Outcome<List<Vacancy>> answer(ListVacancies query, Acting acting) {
        return Outcome.done(vacancies.today());
    }
}
