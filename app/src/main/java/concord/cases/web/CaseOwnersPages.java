package concord.cases.web;

import concord.cases.AnswerHandOver;
import concord.cases.CaseAct;
import concord.cases.CaseId;
import concord.cases.CaseOutline;
import concord.cases.CasePaths;
import concord.cases.CaseRefusal;
import concord.cases.EndPart;
import concord.cases.HandOverId;
import concord.cases.OfferHandOver;
import concord.cases.OwnersOfCase;
import concord.cases.Ownership;
import concord.cases.PartKind;
import concord.cases.ShowOwners;
import concord.cases.WithdrawHandOver;
import concord.cases.frame.CaseHeads;
import concord.cases.frame.CaseTab;
import concord.partnership.Post;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.Permits;
import concord.platform.gate.PostId;
import concord.platform.web.Answers;
import concord.platform.web.Attempt;
import concord.platform.web.Fields;
import concord.platform.web.Form;
import concord.platform.web.FormCheck;
import concord.platform.web.FormErrors;
import concord.platform.web.Pages;
import concord.platform.web.Words;
import concord.platform.web.components.Option;
import concord.platform.web.components.SummaryRow;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who owns a case and its risk; handing over, and answering a hand-over (F8). */
@Controller
class CaseOwnersPages {

    private static final String PATH = CaseAddresses.ONE + "/owners";

    private final Gate gate;
    private final CaseHeads heads;
    private final PostsToday postsToday;
    private final Permits permits;

    CaseOwnersPages(Gate gate, CaseHeads heads, PostsToday postsToday, Permits permits) {
        this.gate = gate;
        this.heads = heads;
        this.postsToday = postsToday;
        this.permits = permits;
    }

    @GetMapping(PATH)
    ModelAndView show(Acting acting, @PathVariable UUID id) {
        return page(acting, new CaseId(id), "", Attempt.fresh());
    }

    @PostMapping(PATH)
    ModelAndView offer(Acting acting, @PathVariable UUID id, Fields fields) {
        var caseId = new CaseId(id);
        Optional<UUID> to = CaseIds.read(fields.first("to"));
        FormErrors errors = new FormCheck(fields)
                .chosen("what", names(), "Select what you hand over")
                .refuseIf(to.isEmpty(), "to", "Select the post that you hand over to")
                .required("matters", "Say what is open")
                .atMost("matters", OfferHandOver.LONGEST, "What is open")
                .errors();
        if (!errors.isEmpty() || to.isEmpty()) {
            return page(acting, caseId, "", Attempt.wrong(fields, errors));
        }
        var command = new OfferHandOver(
                caseId, Ownership.valueOf(fields.first("what")), new PostId(to.get()), fields.first("matters"));
        return Answers.after(
                gate.submit(acting, command),
                fields,
                _ -> Pages.redirect(path(caseId), "The hand-over is offered. Nothing changes until it is accepted."),
                attempt -> page(acting, caseId, "", attempt));
    }

    @PostMapping(PATH + "/{handOver:[0-9a-f-]{36}}")
    ModelAndView answer(Acting acting, @PathVariable UUID id, @PathVariable UUID handOver, Fields fields) {
        var caseId = new CaseId(id);
        var offered = new HandOverId(handOver);
        return switch (fields.first("answer")) {
            case "accept" -> answered(acting, new AnswerHandOver(caseId, offered, true, null), fields);
            case "withdraw" ->
                Answers.after(
                        gate.submit(acting, new WithdrawHandOver(caseId, offered)),
                        fields,
                        _ -> Pages.redirect(path(caseId), "The offer was taken back."),
                        attempt -> page(acting, caseId, "", attempt));
            default -> decline(acting, caseId, offered, fields);
        };
    }

    @PostMapping(PATH + "/parts")
    ModelAndView endPart(Acting acting, @PathVariable UUID id, Fields fields) {
        var caseId = new CaseId(id);
        Optional<UUID> post = CaseIds.read(fields.first("post"));
        Optional<PartKind> kind = Arrays.stream(PartKind.values())
                .filter(one -> one.name().equals(fields.first("kind")))
                .findFirst();
        if (post.isEmpty() || kind.isEmpty()) {
            return page(acting, caseId, "", Attempt.refused(fields, new CaseRefusal.NoSuchPart()));
        }
        String why = "why-" + key(new PostId(post.get()), kind.get());
        FormErrors errors = new FormCheck(fields)
                .required(why, "Say why the part ends")
                .atMost(why, EndPart.LONGEST, "The reason")
                .errors();
        if (!errors.isEmpty()) {
            return page(acting, caseId, "", Attempt.wrong(fields, errors));
        }
        return Answers.after(
                gate.submit(
                        acting,
                        new EndPart(
                                caseId,
                                new PostId(post.get()),
                                kind.get(),
                                fields.first(why).replace("\r\n", "\n"))),
                fields,
                _ -> Pages.redirect(path(caseId), "The part is ended. That post sees nothing more of the case."),
                attempt -> page(acting, caseId, "", attempt));
    }

    private static String key(PostId post, PartKind kind) {
        return kind.name() + "-" + post.value();
    }

    private ModelAndView decline(Acting acting, CaseId caseId, HandOverId offered, Fields fields) {
        String reason = "reason-" + fields.first("what");
        FormErrors errors = new FormCheck(fields)
                .required(reason, "Say why you decline")
                .atMost(reason, OfferHandOver.LONGEST, "The reason")
                .errors();
        return errors.isEmpty()
                ? answered(acting, new AnswerHandOver(caseId, offered, false, fields.first(reason)), fields)
                : page(acting, caseId, offered.value().toString(), Attempt.wrong(fields, errors));
    }

    private ModelAndView answered(Acting acting, AnswerHandOver command, Fields fields) {
        String saying = command.accepted() ? "You accepted the hand-over." : "You declined the hand-over.";
        return Answers.after(
                gate.submit(acting, command),
                fields,
                _ -> Pages.redirect(path(command.caseId()), saying),
                attempt -> page(
                        acting, command.caseId(), command.handOver().value().toString(), attempt));
    }

    private ModelAndView page(Acting acting, CaseId caseId, String answering, Attempt attempt) {
        Outcome<OwnersOfCase> owners = gate.ask(acting, new ShowOwners(caseId));
        return Answers.page(owners, shown -> attempt.show("cases/owners", page(acting, shown, answering, attempt)));
    }

    private CaseOwnersPage page(Acting acting, OwnersOfCase owners, String answering, Attempt attempt) {
        CaseOutline outline = owners.record().outline();
        return new CaseOwnersPage(
                heads.of(owners.record(), CaseTab.OWNERS),
                path(outline.id()),
                List.of(
                        today(acting, Ownership.CASE, outline.caseOwner()),
                        today(acting, Ownership.RISK, outline.riskOwner())),
                owners.tenures().reversed().stream().map(this::tenure).toList(),
                owners.waiting().stream().map(this::waiting).toList(),
                owners.parts().stream().map(this::part).toList(),
                permits.may(acting, EndPart.class),
                ending(attempt.form()),
                offers(owners),
                posts(owners),
                answering,
                attempt.form(),
                attempt.refusal());
    }

    private SummaryRow today(Acting acting, Ownership what, PostId post) {
        return SummaryRow.of(what.owner(), heads.post(post) + ". " + postsToday.of(acting, post));
    }

    private CaseOwnersPage.Tenure tenure(OwnersOfCase.Tenure tenure) {
        return new CaseOwnersPage.Tenure(
                Words.shortDate(tenure.from()),
                tenure.what().owner(),
                heads.post(tenure.post()),
                tenure.how(),
                heads.post(tenure.by()));
    }

    private CaseOwnersPage.Waiting waiting(OwnersOfCase.Waiting one) {
        return new CaseOwnersPage.Waiting(
                one.id().value().toString(),
                one.what().name(),
                "The %s is offered by %s to %s"
                        .formatted(one.what().words(), heads.post(one.from()), heads.post(one.to())),
                one.openMatters(),
                Words.dateTime(one.offeredAt()),
                one.mine(),
                one.offeredByMe());
    }

    private CaseOwnersPage.Part part(OwnersOfCase.Part part) {
        return new CaseOwnersPage.Part(
                key(part.post(), part.kind()),
                part.kind().name(),
                part.post().value().toString(),
                heads.post(part.post()),
                part.kind().words(),
                Words.shortDate(part.since()));
    }

    private static String ending(Form form) {
        return form.value("post").isEmpty() ? "" : form.value("kind") + "-" + form.value("post");
    }

    private static List<Option> offers(OwnersOfCase owners) {
        return Arrays.stream(Ownership.values())
                .filter(owners.offers()::containsKey)
                .map(what -> Option.of(what.name(), "The " + what.words()))
                .toList();
    }

    /** Each post once, whatever it may own: the rule says no where it may not. */
    private List<Option> posts(OwnersOfCase owners) {
        return owners.offers().values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(Post::id, Function.identity(), (one, _) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .map(post -> Option.of(post.id().value().toString(), heads.post(post.id())))
                .toList();
    }

    private static Set<String> names() {
        return Arrays.stream(Ownership.values()).map(Enum::name).collect(Collectors.toSet());
    }

    private static String path(CaseId caseId) {
        return CasePaths.of(caseId, CaseAct.HAND_OVER);
    }
}
