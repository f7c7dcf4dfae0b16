package concord.referrals.web.intake;

import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.web.Pages;
import concord.referrals.Receipt;
import concord.referrals.ReceiptOf;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page after sending. The way to it lies in what the draft has become, so it can be reloaded and printed. */
@Controller
class ReceivedPages {

    static final String PATH = "/refer/received";

    private final Desk desk;
    private final Gate gate;

    ReceivedPages(Desk desk, Gate gate) {
        this.desk = desk;
        this.gate = gate;
    }

    @GetMapping(PATH)
    ModelAndView received(Acting acting, HttpServletRequest request, HttpServletResponse response) {
        return switch (desk.find(new Visit(acting, request, response))) {
            case Found.Open(Begun begun) -> received(begun);
            case Found.Lost _, Found.Nothing _ -> Pages.redirect(ReceiptPages.PATH);
        };
    }

    private ModelAndView received(Begun begun) {
        Sent sent = begun.answers().sent();
        if (sent == null) {
            return Pages.redirect(CheckPages.PATH);
        }
        var receipt = new ReceiptOf(sent.id(), begun.isPublic() ? begun.code() : null);
        return switch (gate.ask(begun.acting(), receipt)) {
            case Outcome.Done<Receipt>(Receipt found) ->
                Pages.show(
                        "refer/received",
                        new ReceivedPage(found, begun.comeBackCode(), sent.readBy(), sent.assessedBy()));
            case Outcome.Refused<Receipt>(var refusal) -> Pages.refusal(refusal);
        };
    }
}
