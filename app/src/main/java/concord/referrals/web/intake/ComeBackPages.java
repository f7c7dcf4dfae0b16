package concord.referrals.web.intake;

import concord.platform.gate.Acting;
import concord.platform.web.Fields;
import concord.platform.web.Form;
import concord.platform.web.FormErrors;
import concord.platform.web.Pages;
import concord.referrals.ComeBackCode;
import concord.referrals.DraftId;
import concord.referrals.DraftKey;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Leaving in the middle and coming back, on this device or another one (pages.md T14). */
@Controller
class ComeBackPages {

    static final String PATH = "/refer/come-back";
    static final String LOST = PATH + "?lost";
    static final String SAVED = "/refer/saved";
    static final String NOT_FOUND =
            "We cannot find a referral with this code. Check the code. What you typed is deleted 30 days after you saved it";

    private static final String TEMPLATE = "refer/come-back";

    /** A draft is kept for thirty days from the day it was saved last; this is the last whole one. */
    private static final int LAST_WHOLE_DAY = 29;

    private final Desk desk;
    private final EvidenceDesk evidence;
    private final Clock clock;

    ComeBackPages(Desk desk, EvidenceDesk evidence, Clock clock) {
        this.desk = desk;
        this.evidence = evidence;
        this.clock = clock;
    }

    @GetMapping(SAVED)
    ModelAndView saved(Acting acting, HttpServletRequest request, HttpServletResponse response) {
        return switch (desk.find(new Visit(acting, request, response))) {
            case Found.Open(Begun begun) -> {
                LocalDate until = LocalDate.now(clock).plusDays(LAST_WHOLE_DAY);
                yield Pages.show(
                        "refer/saved",
                        new SavedPage(
                                begun.comeBackCode(), until, begun.answers().at()));
            }
            case Found.Lost _, Found.Nothing _ -> Pages.redirect(LOST);
        };
    }

    @GetMapping(PATH)
    ModelAndView comeBack(HttpServletRequest request) {
        return Pages.show(TEMPLATE, new ComeBackPage(Form.empty(), request.getParameter("lost") != null));
    }

    @PostMapping(PATH)
    ModelAndView open(Acting acting, HttpServletRequest request, HttpServletResponse response) {
        var visit = new Visit(acting, request, response);
        Fields sent = visit.fields();
        return ComeBackCode.typed(sent.first("code"))
                .flatMap(code -> desk.open(new DraftKey.ByCode(code), acting))
                .map(begun -> goOn(begun, visit))
                .orElseGet(() -> refused(sent));
    }

    /** A post's own draft, begun earlier. */
    @PostMapping("/refer/open")
    ModelAndView openOwn(Acting acting, HttpServletRequest request, HttpServletResponse response) {
        var visit = new Visit(acting, request, response);
        return DraftCookie.uuid(visit.fields().first("draft"))
                .flatMap(id -> desk.open(new DraftKey.OfMyPost(new DraftId(id)), acting))
                .map(begun -> goOn(begun, visit))
                .orElseGet(Pages::notFound);
    }

    /** This device forgets the draft; the draft itself waits. */
    @PostMapping("/refer/leave")
    ModelAndView leave(Acting acting, HttpServletRequest request, HttpServletResponse response) {
        desk.forget(new Visit(acting, request, response));
        return Pages.redirect("/");
    }

    /** This device forgets the draft, to begin another one. */
    @PostMapping("/refer/begin")
    ModelAndView begin(Acting acting, HttpServletRequest request, HttpServletResponse response) {
        desk.forget(new Visit(acting, request, response));
        return Pages.redirect(Question.PERSON.href());
    }

    @PostMapping("/refer/discard")
    ModelAndView discard(Acting acting, HttpServletRequest request, HttpServletResponse response) {
        var visit = new Visit(acting, request, response);
        if (desk.find(visit) instanceof Found.Open(Begun begun)) {
            begun.answers().files().forEach(file -> evidence.remove(begun, file.upload()));
            desk.discard(begun);
        }
        desk.forget(visit);
        return Pages.redirect("/refer/deleted");
    }

    @GetMapping("/refer/deleted")
    ModelAndView deleted() {
        return Pages.show("refer/deleted", "");
    }

    private ModelAndView goOn(Begun begun, Visit visit) {
        desk.remember(begun.key(), visit);
        return Pages.redirect(begun.answers().at());
    }

    private static ModelAndView refused(Fields sent) {
        String sentence = sent.given("code") == null ? "Enter your code" : NOT_FOUND;
        FormErrors errors = FormErrors.none().and("code", sentence);
        return Pages.refused(TEMPLATE, new ComeBackPage(new Form(sent, errors), false));
    }
}
