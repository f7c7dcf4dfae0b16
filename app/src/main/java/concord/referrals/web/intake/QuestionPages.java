package concord.referrals.web.intake;

import concord.platform.gate.Acting;
import concord.platform.web.Form;
import concord.platform.web.FormErrors;
import concord.platform.web.Pages;
import concord.referrals.web.intake.QuestionPage.Notice;
import concord.referrals.web.intake.QuestionPage.State;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** The question pages: shows them, and keeps what is typed into them at each step. */
@Controller
class QuestionPages {

    private final Desk desk;
    private final Answering answering;
    private final QuestionCheck check;
    private final IntakeChoices choices;
    private final NearDesk near;

    QuestionPages(Desk desk, Answering answering, QuestionCheck check, IntakeChoices choices, NearDesk near) {
        this.desk = desk;
        this.answering = answering;
        this.check = check;
        this.choices = choices;
        this.near = near;
    }

    @GetMapping("/refer/{path}")
    ModelAndView ask(
            @PathVariable String path, Acting acting, HttpServletRequest request, HttpServletResponse response) {
        var visit = new Visit(acting, request, response);
        return Question.at(path).map(question -> ask(question, visit)).orElseGet(Pages::notFound);
    }

    @PostMapping("/refer/{path}")
    ModelAndView answer(
            @PathVariable String path, Acting acting, HttpServletRequest request, HttpServletResponse response) {
        var visit = new Visit(acting, request, response);
        return Question.at(path)
                .map(question -> show(question, visit, answering.answer(question, visit)))
                .orElseGet(Pages::notFound);
    }

    /** What the page's script sends by itself while somebody types. */
    @PostMapping("/refer/{path}/keep")
    @ResponseBody
    ResponseEntity<Void> keep(
            @PathVariable String path, Acting acting, HttpServletRequest request, HttpServletResponse response) {
        var visit = new Visit(acting, request, response);
        boolean kept = Question.at(path)
                .map(question -> answering.keep(question, visit))
                .orElse(false);
        return kept
                ? ResponseEntity.noContent().build()
                : ResponseEntity.status(HttpStatus.CONFLICT).build();
    }

    /** Where a form comes whose token was out of date: the same page, with all that was typed, and a new token. */
    @PostMapping("/refer/{path}/again")
    ModelAndView again(
            @PathVariable String path, Acting acting, HttpServletRequest request, HttpServletResponse response) {
        var visit = new Visit(acting, request, response);
        return Question.at(path)
                .map(question -> openTooLong(question, visit))
                .orElseGet(() -> Pages.redirect("/refer"));
    }

    private ModelAndView ask(Question question, Visit visit) {
        return switch (desk.find(visit)) {
            case Found.Open(Begun begun) when begun.answers().sent() != null -> Pages.redirect(ReceivedPages.PATH);
            case Found.Open(Begun begun) -> page(question, begun, visit, errorsIfChecking(question, begun, visit));
            case Found.Lost _ -> page(question, desk.begin(visit.acting()), visit, Notice.LOST);
            case Found.Nothing _ -> page(question, desk.begin(visit.acting()), visit, Notice.NONE);
        };
    }

    private ModelAndView openTooLong(Question question, Visit visit) {
        Optional<Begun> begun =
                desk.find(visit) instanceof Found.Open(Begun open) ? Optional.of(open) : Optional.empty();
        Begun shown = begun.orElseGet(() -> desk.begin(visit.acting()));
        return page(question, shown.with(shown.answers().with(question, visit.fields())), visit, Notice.OPEN_TOO_LONG);
    }

    private ModelAndView show(Question question, Visit visit, Answering.Came came) {
        return switch (came) {
            case Answering.Came.On(String href) -> Pages.redirect(href);
            case Answering.Came.Refused(Begun begun, FormErrors errors, Notice notice) ->
                refused(page(question, begun, visit, errors, notice));
        };
    }

    private FormErrors errorsIfChecking(Question question, Begun begun, Visit visit) {
        return visit.fromCheck() ? check.of(question, begun.answers(), choices.today()) : FormErrors.none();
    }

    private ModelAndView page(Question question, Begun begun, Visit visit, FormErrors errors) {
        return Pages.show("refer/" + question.path(), page(question, begun, visit, errors, Notice.NONE));
    }

    private ModelAndView page(Question question, Begun begun, Visit visit, Notice notice) {
        return Pages.show("refer/" + question.path(), page(question, begun, visit, FormErrors.none(), notice));
    }

    private static ModelAndView refused(QuestionPage page) {
        return Pages.refused("refer/" + page.question().path(), page);
    }

    private QuestionPage page(Question question, Begun begun, Visit visit, FormErrors errors, Notice notice) {
        boolean saved = begun.id() != null;
        List<Attached> files = begun.answers().files();
        boolean wasBegun = saved || "yes".equals(visit.request().getParameter("begun"));
        boolean looks = near.isAskedAt(question, visit);
        var state = new State(wasBegun, visit.fromCheck(), notice, saved ? begun.comeBackCode() : null, looks, files);
        return new QuestionPage(question, new Form(begun.answers().fields(), errors), choices.today(), state);
    }
}
