package concord.referrals.web.intake;

import concord.platform.gate.Acting;
import concord.platform.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where everybody comes in: what this is for, what to do in an emergency, and the way to the form. */
@Controller
class StartPages {

    private final Desk desk;

    StartPages(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/")
    ModelAndView start() {
        return Pages.show("refer/start", "");
    }

    @GetMapping("/emergency")
    ModelAndView emergency() {
        return Pages.show("refer/emergency", "");
    }

    /** The first question; where this device has a referral open, the choice to go on with it. */
    @GetMapping("/refer")
    ModelAndView refer(Acting acting, HttpServletRequest request, HttpServletResponse response) {
        var visit = new Visit(acting, request, response);
        return switch (desk.find(visit)) {
            case Found.Open(Begun begun)
            when begun.answers().sent() == null ->
                Pages.show("refer/choose", begun.answers().at());
            case Found.Open _, Found.Lost _ -> {
                desk.forget(visit);
                yield Pages.redirect(Question.PERSON.href());
            }
            case Found.Nothing _ -> Pages.redirect(Question.PERSON.href());
        };
    }
}
