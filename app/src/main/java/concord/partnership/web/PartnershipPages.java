package concord.partnership.web;

import concord.partnership.ListAgencies;
import concord.partnership.ListAreas;
import concord.partnership.ListVacancies;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.web.Answers;
import concord.platform.web.Pages;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The partnership at a glance, and its vacancies. */
@Controller
class PartnershipPages {

    private final Gate gate;
    private final Clock clock;

    PartnershipPages(Gate gate, Clock clock) {
        this.gate = gate;
        this.clock = clock;
    }

    @GetMapping({"/partnership", "/partnership/overview"})
    ModelAndView start(Acting acting) {
        return Answers.page(
                gate.ask(acting, new ListAreas()),
                areas -> Pages.show(
                        "partnership/start",
                        new PartnershipPage(
                                areas,
                                gate.ask(acting, new ListAgencies()).orThrow(),
                                gate.ask(acting, new ListVacancies()).orThrow())));
    }

    @GetMapping("/partnership/vacancies")
    ModelAndView vacancies(Acting acting) {
        return Answers.page(
                gate.ask(acting, new ListVacancies()),
                rows -> Pages.show("partnership/vacancies", new VacanciesPage(rows, LocalDate.now(clock))));
    }
}
