package concord.people.web;

import concord.people.AnswerLift;
import concord.people.AskLift;
import concord.people.CannotLink;
import concord.people.CannotLinkId;
import concord.people.Merge;
import concord.people.ProposeMerge;
import concord.people.ShowCannotLink;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.web.Answers;
import concord.platform.web.Attempt;
import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.FormErrors;
import concord.platform.web.Pages;
import concord.platform.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** That two persons are not the same, and how two people lift it. */
@Controller
class ApartPages {

    private static final String ONE = "/people/apart/{id:[0-9a-f-]{36}}";

    private final Gate gate;
    private final SaidBy titles;

    ApartPages(Gate gate, SaidBy titles) {
        this.gate = gate;
        this.titles = titles;
    }

    @GetMapping(ONE)
    ModelAndView one(Acting acting, @PathVariable UUID id) {
        return one(acting, new CannotLinkId(id), Attempt.fresh());
    }

    @PostMapping(ONE)
    ModelAndView ask(Acting acting, @PathVariable UUID id, Fields fields) {
        var apart = new CannotLinkId(id);
        FormErrors errors = new FormCheck(fields)
                .required("reason", "Say why they may be one person after all")
                .atMost("reason", ProposeMerge.LONGEST, "The reason")
                .errors();
        return errors.isEmpty()
                ? Answers.after(
                        gate.submit(acting, new AskLift(apart, fields.first("reason"))),
                        fields,
                        _ -> Pages.redirect(path(apart), "A second person answers. Until then it stands."),
                        attempt -> one(acting, apart, attempt))
                : one(acting, apart, Attempt.wrong(fields, errors));
    }

    @PostMapping(ONE + "/answer")
    ModelAndView answer(Acting acting, @PathVariable UUID id, Fields fields) {
        var apart = new CannotLinkId(id);
        FormErrors errors = new FormCheck(fields)
                .chosen("answer", Set.of("lift", "leave"), "Select whether it is lifted")
                .required("reason", "Say why")
                .atMost("reason", ProposeMerge.LONGEST, "The reason")
                .errors();
        if (!errors.isEmpty()) {
            return one(acting, apart, Attempt.wrong(fields, errors));
        }
        boolean agreed = fields.first("answer").equals("lift");
        return Answers.after(
                gate.submit(acting, new AnswerLift(apart, agreed, fields.first("reason"))),
                fields,
                _ -> Pages.redirect(
                        path(apart), agreed ? "It is lifted. Nobody is joined by it." : "It stands as before."),
                attempt -> one(acting, apart, attempt));
    }

    static String path(CannotLinkId id) {
        return "/people/apart/" + id.value();
    }

    private ModelAndView one(Acting acting, CannotLinkId id, Attempt attempt) {
        return Answers.page(
                gate.ask(acting, new ShowCannotLink(id)), found -> attempt.show("people/apart", page(found, attempt)));
    }

    private ApartPage page(CannotLink found, Attempt attempt) {
        return new ApartPage(
                path(found.id()),
                found.isLifted() ? "Lifted" : "Stands",
                lines(found),
                MergePages.path(found.merge()),
                !found.isLifted() && !found.waits(),
                found.mayAnswer(),
                attempt.form(),
                attempt.refusal());
    }

    private List<MergePage.Line> lines(CannotLink found) {
        var lines = new ArrayList<MergePage.Line>();
        lines.add(line("Said not to be the same person", found.said()));
        for (CannotLink.Lift lift : found.lifts()) {
            lines.add(line("Asked to lift it", lift.asked()));
            Merge.Said answered = lift.answered();
            if (answered != null) {
                lines.add(line(Boolean.TRUE.equals(lift.agreed()) ? "Lifted" : "Left standing", answered));
            }
        }
        return lines;
    }

    private MergePage.Line line(String what, Merge.Said said) {
        return new MergePage.Line(what, titles.of(said.by()), Words.shortDate(said.at()), said.reason());
    }
}
