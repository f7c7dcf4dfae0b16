package concord.platform.mail;

import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.web.Pages;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The demonstration's mail: what would have been sent to whom, with its links. */
@Controller
@Profile("demo")
class MailPages {

    private final Gate gate;

    MailPages(Gate gate) {
        this.gate = gate;
    }

    @GetMapping("/demonstration/mail")
    ModelAndView mail(Acting acting) {
        return switch (gate.ask(acting, new ReadMail())) {
            case Outcome.Done<List<MailEntry>>(List<MailEntry> mails) ->
                Pages.show("platform/mail", new MailPage(mails));
            case Outcome.Refused<List<MailEntry>>(var refusal) -> Pages.refusal(refusal);
        };
    }
}
