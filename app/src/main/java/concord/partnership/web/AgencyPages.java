package concord.partnership.web;

import concord.partnership.AgencyView;
import concord.partnership.ListAgencies;
import concord.partnership.RegisterAgency;
import concord.partnership.ShowAgency;
import concord.platform.gate.Acting;
import concord.platform.gate.AgencyId;
import concord.platform.gate.Gate;
import concord.platform.gate.Permits;
import concord.platform.web.Answers;
import concord.platform.web.Attempt;
import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.FormErrors;
import concord.platform.web.Pages;
import concord.vocabulary.Lists;
import concord.vocabulary.Terms;
import concord.vocabulary.Vocabularies;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Agencies: all of them, one, and a new one. */
@Controller
class AgencyPages {

    static final String PATH = "/partnership/agencies";

    private final Gate gate;
    private final Permits permits;
    private final Vocabularies vocabularies;
    private final Clock clock;

    AgencyPages(Gate gate, Permits permits, Vocabularies vocabularies, Clock clock) {
        this.gate = gate;
        this.permits = permits;
        this.vocabularies = vocabularies;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView list(Acting acting) {
        return Answers.page(
                gate.ask(acting, new ListAgencies()),
                rows -> Pages.show(
                        "partnership/agencies", new AgenciesPage(rows, permits.may(acting, RegisterAgency.class))));
    }

    @GetMapping(PATH + "/{id}")
    ModelAndView show(Acting acting, @PathVariable UUID id) {
        return Answers.page(
                gate.ask(acting, new ShowAgency(new AgencyId(id))),
                (AgencyView view) -> Pages.show("partnership/agency", new AgencyPage(view)));
    }

    @GetMapping(PATH + "/new")
    ModelAndView toRegister(Acting acting) {
        return permits.may(acting, RegisterAgency.class) ? registering(Attempt.fresh()) : Pages.notFound();
    }

    @PostMapping(PATH + "/new")
    ModelAndView register(Acting acting, Fields fields) {
        FormErrors errors = new FormCheck(fields)
                .required("name", "Enter the name of the agency")
                .atMost("name", 200, "Name")
                .chosen(
                        "sector",
                        sectors().stream().map(term -> term.code()).collect(Collectors.toSet()),
                        "Select the sector of the agency")
                .errors();
        if (!errors.isEmpty()) {
            return registering(Attempt.wrong(fields, errors));
        }
        var command = new RegisterAgency(
                fields.first("name"),
                fields.first("sector"),
                fields.all("schedule-7").contains("yes"));
        return Answers.after(
                gate.submit(acting, command),
                fields,
                agency -> Pages.redirect(PATH + "/" + agency.value(), "The agency was registered."),
                this::registering);
    }

    private ModelAndView registering(Attempt attempt) {
        return attempt.show("partnership/agency-new", new NewAgencyPage(sectors(), attempt));
    }

    private Terms sectors() {
        return vocabularies.in(Lists.SECTOR, LocalDate.now(clock));
    }
}
