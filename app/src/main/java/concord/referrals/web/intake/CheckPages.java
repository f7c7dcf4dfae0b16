package concord.referrals.web.intake;

import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.Refusal;
import concord.platform.web.Pages;
import concord.platform.web.components.ErrorItem;
import concord.platform.web.components.Link;
import concord.referrals.ReferralId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page on which the answers are looked over and sent. */
@Controller
class CheckPages {

    static final String PATH = "/refer/check";

    private static final String TEMPLATE = "refer/check";

    private final Desk desk;
    private final Sending sending;
    private final IntakeChoices choices;
    private final AreaFinder areas;

    CheckPages(Desk desk, Sending sending, IntakeChoices choices, AreaFinder areas) {
        this.desk = desk;
        this.sending = sending;
        this.choices = choices;
        this.areas = areas;
    }

    @GetMapping(PATH)
    ModelAndView check(Acting acting, HttpServletRequest request, HttpServletResponse response) {
        return switch (desk.find(new Visit(acting, request, response))) {
            case Found.Open(Begun begun) when begun.answers().sent() != null -> Pages.redirect(ReceivedPages.PATH);
            case Found.Open(Begun begun) -> Pages.show(TEMPLATE, page(begun, problems(begun), null));
            case Found.Lost _, Found.Nothing _ -> Pages.redirect(ComeBackPages.LOST);
        };
    }

    @PostMapping(PATH)
    ModelAndView send(Acting acting, HttpServletRequest request, HttpServletResponse response) {
        var visit = new Visit(acting, request, response);
        return switch (desk.find(visit)) {
            case Found.Open(Begun begun) when begun.answers().sent() != null -> Pages.redirect(ReceivedPages.PATH);
            case Found.Open(Begun begun) -> send(begun, visit);
            case Found.Lost _, Found.Nothing _ -> Pages.redirect(ComeBackPages.LOST);
        };
    }

    private ModelAndView send(Begun begun, Visit visit) {
        List<ErrorItem> problems = problems(begun);
        if (!problems.isEmpty()) {
            return Pages.refused(TEMPLATE, page(begun, problems, null));
        }
        return switch (sending.send(begun, visit)) {
            case Outcome.Done<ReferralId> _ -> Pages.redirect(ReceivedPages.PATH);
            case Outcome.Refused<ReferralId>(Refusal refusal) ->
                Pages.show(TEMPLATE, page(begun, problems, refusal), HttpStatus.CONFLICT);
        };
    }

    private List<ErrorItem> problems(Begun begun) {
        return sending.problems(begun, choices.today());
    }

    private CheckPage page(Begun begun, List<ErrorItem> problems, @Nullable Refusal refusal) {
        Choices today = choices.today();
        List<Link> helps = problems.isEmpty() ? helps(begun, today) : List.of();
        return new CheckPage(Summary.of(begun.answers(), today), helps, problems, refusal, begun.comeBackCode());
    }

    private List<Link> helps(Begun begun, Choices today) {
        var helps = new ArrayList<>(Helps.of(Sending.command(begun)));
        areas.other(begun.answers())
                .map(area -> "The postcode looks like one in %s. Is the area right?"
                        .formatted(Choices.words(today.areas(), area)))
                .ifPresent(words -> helps.addFirst(Link.to(Summary.change(Question.WHERE), words)));
        return helps;
    }
}
