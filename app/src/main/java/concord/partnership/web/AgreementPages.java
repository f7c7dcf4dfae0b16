package concord.partnership.web;

import concord.partnership.AgreeSharing;
import concord.partnership.AgreementId;
import concord.partnership.AgreementRow;
import concord.partnership.AreaRow;
import concord.partnership.EndSharing;
import concord.partnership.ListAgreements;
import concord.partnership.ListAreas;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.Gate;
import concord.platform.gate.Permits;
import concord.platform.web.Answers;
import concord.platform.web.Attempt;
import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.Pages;
import concord.platform.web.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Sharing agreements: all of them, a new one, and the end of one. */
@Controller
class AgreementPages {

    private static final String PATH = "/partnership/agreements";

    private final Gate gate;
    private final Permits permits;
    private final Clock clock;

    AgreementPages(Gate gate, Permits permits, Clock clock) {
        this.gate = gate;
        this.permits = permits;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView list(Acting acting) {
        return Answers.page(
                gate.ask(acting, new ListAgreements()),
                (List<AgreementRow> rows) -> Pages.show(
                        "partnership/agreements",
                        new AgreementsPage(rows, LocalDate.now(clock), permits.may(acting, AgreeSharing.class))));
    }

    @GetMapping(PATH + "/new")
    ModelAndView toAgree(Acting acting) {
        return permits.may(acting, AgreeSharing.class)
                ? agreeing(acting, Attempt.of(Answers.with(Fields.none(), "from", LocalDate.now(clock))))
                : Pages.notFound();
    }

    @PostMapping(PATH + "/new")
    ModelAndView agree(Acting acting, Fields fields) {
        Set<AreaId> areas =
                Choice.all(fields, "areas").stream().map(AreaId::new).collect(Collectors.toSet());
        var check = new FormCheck(fields)
                .required("title", "Enter the title of the agreement")
                .atMost("title", 200, "Title")
                .refuseIf(areas.size() < 2, "areas", "Select two areas or more");
        LocalDate from = check.requiredDate("from", "First day", "Enter the first day of the agreement");
        LocalDate until = check.date("until", "Last day");
        check.refuseIf(
                from != null && until != null && until.isBefore(from),
                "until",
                "Last day must be the same as or after the first day");
        if (from == null || !check.errors().isEmpty()) {
            return agreeing(acting, Attempt.wrong(fields, check.errors()));
        }
        return Answers.after(
                gate.submit(acting, new AgreeSharing(fields.first("title"), areas, from, until)),
                fields,
                _ -> Pages.redirect(PATH, "The agreement was recorded."),
                attempt -> agreeing(acting, attempt));
    }

    @GetMapping(PATH + "/{id}/end")
    ModelAndView toEnd(Acting acting, @PathVariable UUID id) {
        return ending(acting, id, Attempt.of(Answers.with(Fields.none(), "last", LocalDate.now(clock))));
    }

    @PostMapping(PATH + "/{id}/end")
    ModelAndView end(Acting acting, @PathVariable UUID id, Fields fields) {
        var check = new FormCheck(fields);
        LocalDate lastDay = check.requiredDate("last", "Last day", "Enter the last day of the agreement");
        if (lastDay == null) {
            return ending(acting, id, Attempt.wrong(fields, check.errors()));
        }
        return Answers.after(
                gate.submit(acting, new EndSharing(new AgreementId(id), Version.of(fields), lastDay)),
                fields,
                _ -> Pages.redirect(PATH, "The agreement ends after its last day."),
                attempt -> ending(acting, id, attempt));
    }

    private ModelAndView agreeing(Acting acting, Attempt attempt) {
        return Answers.page(
                gate.ask(acting, new ListAreas()),
                rows -> attempt.show(
                        "partnership/agreement-new",
                        new NewAgreementPage(rows.stream().map(AreaRow::area).toList(), attempt)));
    }

    private ModelAndView ending(Acting acting, UUID id, Attempt attempt) {
        if (!permits.may(acting, EndSharing.class)) {
            return Pages.notFound();
        }
        return Answers.page(
                gate.ask(acting, new ListAgreements()),
                rows -> rows.stream()
                        .filter(row -> row.id().value().equals(id))
                        .findFirst()
                        .map(row -> attempt.show("partnership/agreement-end", new EndAgreementPage(row, attempt)))
                        .orElseGet(Pages::notFound));
    }
}
