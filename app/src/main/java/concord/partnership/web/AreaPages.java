package concord.partnership.web;

import concord.partnership.Agency;
import concord.partnership.AgencyRow;
import concord.partnership.AreaRow;
import concord.partnership.AreaView;
import concord.partnership.LinkForce;
import concord.partnership.ListAgencies;
import concord.partnership.ListAreas;
import concord.partnership.RegisterArea;
import concord.partnership.ShowArea;
import concord.platform.gate.Acting;
import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.gate.Gate;
import concord.platform.gate.Permits;
import concord.platform.web.Answers;
import concord.platform.web.Attempt;
import concord.platform.web.Fields;
import concord.platform.web.FormErrors;
import concord.platform.web.Pages;
import concord.platform.web.Version;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Areas: all of them, one, a new one, and the forces that serve one. */
@Controller
class AreaPages {

    static final String PATH = "/partnership/areas";

    private final Gate gate;
    private final Permits permits;

    AreaPages(Gate gate, Permits permits) {
        this.gate = gate;
        this.permits = permits;
    }

    @GetMapping(PATH)
    ModelAndView list(Acting acting) {
        return Answers.page(
                gate.ask(acting, new ListAreas()),
                (List<AreaRow> rows) ->
                        Pages.show("partnership/areas", new AreasPage(rows, permits.may(acting, RegisterArea.class))));
    }

    @GetMapping(PATH + "/{id}")
    ModelAndView show(Acting acting, @PathVariable UUID id) {
        return area(acting, id, Attempt.fresh());
    }

    @PostMapping(PATH + "/{id}/forces")
    ModelAndView link(Acting acting, @PathVariable UUID id, Fields fields) {
        var choice = Choice.of(fields, "force");
        if (choice == null) {
            return area(acting, id, Attempt.wrong(fields, FormErrors.none().and("force", "Select a police force")));
        }
        var command = new LinkForce(new AreaId(id), Version.of(fields), new AgencyId(choice));
        return Answers.after(
                gate.submit(acting, command),
                fields,
                _ -> Pages.redirect(PATH + "/" + id, "The force now serves the area."),
                attempt -> area(acting, id, attempt));
    }

    @GetMapping(PATH + "/new")
    ModelAndView toRegister(Acting acting) {
        return permits.may(acting, RegisterArea.class) ? registering(acting, Attempt.fresh()) : Pages.notFound();
    }

    @PostMapping(PATH + "/new")
    ModelAndView register(Acting acting, Fields fields) {
        var form = new AreaForm(fields);
        if (!form.errors().isEmpty()) {
            return registering(acting, Attempt.wrong(fields, form.errors()));
        }
        return Answers.after(
                gate.submit(acting, form.command()),
                fields,
                area -> Pages.redirect(PATH + "/" + area.value(), "The area was registered."),
                attempt -> registering(acting, attempt));
    }

    private ModelAndView registering(Acting acting, Attempt attempt) {
        return Answers.page(
                gate.ask(acting, new ListAgencies()),
                rows -> attempt.show(
                        "partnership/area-new",
                        new NewAreaPage(
                                agencies(rows, Agency::isLocalAuthority), agencies(rows, Agency::isPolice), attempt)));
    }

    private ModelAndView area(Acting acting, UUID id, Attempt attempt) {
        return Answers.page(gate.ask(acting, new ShowArea(new AreaId(id))), (AreaView view) -> {
            List<Agency> others = agencies(
                    gate.ask(acting, new ListAgencies()).orThrow(),
                    agency -> agency.isPolice() && !view.row().area().forces().contains(agency.id()));
            return attempt.show("partnership/area", new AreaPage(view, others, attempt));
        });
    }

    private static List<Agency> agencies(List<AgencyRow> rows, Predicate<Agency> fit) {
        return rows.stream().map(AgencyRow::agency).filter(fit).toList();
    }
}
