package concord.referrals.web.intake;

import concord.people.NearRecords;
import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.web.Fields;
import concord.platform.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Records near the person, before the referral is made (F1): beside the form while somebody types, and on a page of its own
 * where somebody goes on without having seen them. Whoever may not look for them finds nothing here.
 */
@Controller
class NearPages {

    private static final String PATH = "/refer/{path:person|where}/near";

    private final Desk desk;
    private final NearDesk near;

    NearPages(Desk desk, NearDesk near) {
        this.desk = desk;
        this.near = near;
    }

    static String path(Question question, boolean fromCheck) {
        return question.href() + "/near" + (fromCheck ? "?from=check" : "");
    }

    /** The page between a question and the next; passed over where nobody is near. */
    @GetMapping(PATH)
    ModelAndView show(
            @PathVariable String path, Acting acting, HttpServletRequest request, HttpServletResponse response) {
        var visit = new Visit(acting, request, response);
        Question question = Question.at(path).orElseThrow();
        if (!near.isAskedAt(question, visit)) {
            return Pages.notFound();
        }
        return switch (desk.find(visit)) {
            case Found.Open(Begun begun) when begun.answers().sent() == null -> page(question, begun, visit);
            case Found.Open _ -> Pages.redirect(ReceivedPages.PATH);
            case Found.Lost _, Found.Nothing _ -> Pages.redirect(question.href());
        };
    }

    private ModelAndView page(Question question, Begun begun, Visit visit) {
        SeenNear seen = SeenNear.of(begun.answers().fields());
        return switch (near.look(begun.answers(), visit)) {
            case Outcome.Done<NearRecords>(NearRecords found)
            when found.people().isEmpty() -> Pages.redirect(Answering.onFrom(question, visit));
            case Outcome.Done<NearRecords>(NearRecords found) ->
                Pages.show("refer/near", NearPage.of(question, visit.fromCheck(), found, seen.and(found)));
            case Outcome.Refused<NearRecords>(var refusal) -> Pages.refusal(refusal);
        };
    }

    /** What the page's script asks after a pause: a piece of a page, or nothing where the same list is shown already. */
    @PostMapping(PATH)
    ModelAndView look(
            @PathVariable String path, Acting acting, HttpServletRequest request, HttpServletResponse response) {
        var visit = new Visit(acting, request, response);
        Question question = Question.at(path).orElseThrow();
        return near.isAskedAt(question, visit) ? look(question, visit) : Pages.notFound();
    }

    private ModelAndView look(Question question, Visit visit) {
        Fields sent = visit.fields();
        Answers typed = typed(visit).with(question, sent);
        SeenNear seen = SeenNear.of(sent);
        return near.lookIfOther(typed, seen.shown(), visit)
                .map(looked -> list(question, seen, looked, visit))
                .orElseGet(NearPages::unchanged);
    }

    private static ModelAndView list(Question question, SeenNear seen, Outcome<NearRecords> looked, Visit visit) {
        return switch (looked) {
            case Outcome.Done<NearRecords>(NearRecords found) ->
                Pages.piece("refer/near-list", NearPage.of(question, visit.fromCheck(), found, seen.and(found)));
            case Outcome.Refused<NearRecords>(var refusal) -> Pages.refusal(refusal);
        };
    }

    private Answers typed(Visit visit) {
        return desk.find(visit) instanceof Found.Open(Begun begun) ? begun.answers() : Answers.none(null);
    }

    private static ModelAndView unchanged() {
        return new ModelAndView((_, _, response) -> response.setStatus(HttpStatus.NO_CONTENT.value()));
    }

    /** Goes on, and keeps that the list was seen. */
    @PostMapping(PATH + "/seen")
    ModelAndView goOn(
            @PathVariable String path, Acting acting, HttpServletRequest request, HttpServletResponse response) {
        var visit = new Visit(acting, request, response);
        Question question = Question.at(path).orElseThrow();
        if (!near.isAskedAt(question, visit)) {
            return Pages.notFound();
        }
        return switch (desk.find(visit)) {
            case Found.Open(Begun begun)
            when begun.answers().sent() == null -> {
                String on = Answering.onFrom(question, visit);
                Begun seen = near.keepingSeen(begun, visit.fields(), visit);
                desk.save(seen.with(seen.answers().at(on)), visit);
                yield Pages.redirect(on);
            }
            case Found.Open _ -> Pages.redirect(ReceivedPages.PATH);
            case Found.Lost _, Found.Nothing _ -> Pages.redirect(question.href());
        };
    }
}
