package concord.sharing.web;

import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.RecordRef;
import concord.platform.web.Fields;
import concord.platform.web.Pages;
import concord.sharing.Disclosures;
import concord.sharing.RequestFilter;
import concord.sharing.RequestLines;
import concord.sharing.RequestsAskedOfMe;
import concord.sharing.RequestsIAsked;
import concord.sharing.WhoWasTold;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The lists: what is asked of the post, what it has asked, and who was told what about a record. */
@Controller
class RequestListPages {

    private static final int MOST_PAGES = 1_000_000;

    private final Gate gate;
    private final Clock clock;

    RequestListPages(Gate gate, Clock clock) {
        this.gate = gate;
        this.clock = clock;
    }

    @GetMapping(RequestsPage.ASKED_OF_ME)
    ModelAndView askedOfMe(Acting acting, Fields fields) {
        RequestFilter filter = filter(fields);
        return page(gate.ask(acting, new RequestsAskedOfMe(filter)), false, filter);
    }

    @GetMapping(RequestsPage.ASKED_BY_ME)
    ModelAndView askedByMe(Acting acting, Fields fields) {
        RequestFilter filter = filter(fields);
        return page(gate.ask(acting, new RequestsIAsked(filter)), true, filter);
    }

    /** Who was ever told what about a record or a person: two steps for the information guardian. */
    @GetMapping("/sharing/{kind}/{id}")
    ModelAndView whoWasTold(Acting acting, @PathVariable String kind, @PathVariable UUID id) {
        if (!kind.matches("[a-z]+(-[a-z]+)*")) {
            return Pages.notFound();
        }
        return switch (gate.ask(acting, new WhoWasTold(new RecordRef(kind, id)))) {
            case Outcome.Done<Disclosures>(Disclosures disclosures) ->
                Pages.show("sharing/told", new ToldPage(disclosures.rows()));
            case Outcome.Refused<Disclosures>(var refusal) -> Pages.refusal(refusal);
        };
    }

    private ModelAndView page(Outcome<RequestLines> outcome, boolean mine, RequestFilter filter) {
        return switch (outcome) {
            case Outcome.Done<RequestLines>(RequestLines found) ->
                Pages.show("sharing/requests", RequestsPage.of(mine, filter, found, LocalDate.now(clock)));
            case Outcome.Refused<RequestLines>(var refusal) -> Pages.refusal(refusal);
        };
    }

    /** What is not understood shows the open ones: an address that was mistyped is no reason for an error. */
    private static RequestFilter filter(Fields fields) {
        String show = fields.first("show");
        String page = fields.first("page");
        int number = page.matches("[0-9]{1,6}") ? Math.min(Integer.parseInt(page), MOST_PAGES) : 1;
        return new RequestFilter(!show.equals("all"), show.equals("overdue"), number);
    }
}
