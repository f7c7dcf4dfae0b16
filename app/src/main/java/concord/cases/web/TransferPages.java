package concord.cases.web;

import concord.cases.AnswerTransfer;
import concord.cases.CaseAct;
import concord.cases.CaseId;
import concord.cases.CaseOwners;
import concord.cases.CasePaths;
import concord.cases.ListTransferredAway;
import concord.cases.OfferTransfer;
import concord.cases.Ownership;
import concord.cases.ShowTransfer;
import concord.cases.ShowTransfersOfCase;
import concord.cases.TransferId;
import concord.cases.TransferView;
import concord.cases.TransfersOfCase;
import concord.cases.WithdrawTransfer;
import concord.cases.frame.CaseHeads;
import concord.partnership.Areas;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.Gate;
import concord.platform.gate.PostId;
import concord.platform.web.Answers;
import concord.platform.web.Attempt;
import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.FormErrors;
import concord.platform.web.Pages;
import concord.platform.web.components.Option;
import concord.sharing.Ground;
import concord.sharing.SevenQuestions;
import concord.vocabulary.Lists;
import concord.vocabulary.Term;
import concord.vocabulary.Vocabularies;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Offering a case to another area, answering such an offer, and the lines of what has gone. */
@Controller
class TransferPages {

    private static final String OF_CASE = CaseAddresses.ONE + "/transfer";
    private static final String ONE = CasePaths.LIST + "/transfers/{transfer:[0-9a-f-]{36}}";
    static final String AWAY = CasePaths.LIST + "/transferred";

    private final Gate gate;
    private final CaseHeads heads;
    private final CaseOwners owners;
    private final TransferWords words;
    private final Areas areas;
    private final Vocabularies vocabularies;
    private final Clock clock;

    TransferPages(
            Gate gate,
            CaseHeads heads,
            CaseOwners owners,
            TransferWords words,
            Areas areas,
            Vocabularies vocabularies,
            Clock clock) {
        this.gate = gate;
        this.heads = heads;
        this.owners = owners;
        this.words = words;
        this.areas = areas;
        this.vocabularies = vocabularies;
        this.clock = clock;
    }

    @GetMapping(OF_CASE)
    ModelAndView ofCase(Acting acting, @PathVariable UUID id) {
        return ofCase(acting, new CaseId(id), Attempt.fresh());
    }

    @PostMapping(OF_CASE)
    ModelAndView offer(Acting acting, @PathVariable UUID id, Fields fields) {
        var caseId = new CaseId(id);
        Optional<AreaId> to = CaseIds.read(fields.first("to"))
                .map(AreaId::new)
                .flatMap(areas::find)
                .map(area -> area.id());
        FormErrors errors = new FormCheck(fields)
                .refuseIf(to.isEmpty(), "to", "Select the area that is to have the case")
                .required("reason", "Say why the case moves")
                .atMost("reason", Ground.LONGEST_PURPOSE, "The reason")
                .required("told", "Say what the other area must know to answer")
                .atMost("told", OfferTransfer.LONGEST, "What you tell")
                .chosen("basis", bases(), "Select a lawful basis")
                .chosen("right", Set.of("yes"), "Confirm that it is the right information, shared in the right way")
                .errors();
        if (!errors.isEmpty() || to.isEmpty()) {
            return ofCase(acting, caseId, Attempt.wrong(fields, errors));
        }
        var ground = new Ground(fields.first("reason"), fields.first("basis"), SevenQuestions.asUsualUnderADuty());
        return Answers.after(
                gate.submit(
                        acting,
                        new OfferTransfer(caseId, to.get(), fields.first("reason"), fields.first("told"), ground)),
                fields,
                _ -> Pages.redirect(
                        CasePaths.of(caseId, CaseAct.TRANSFER),
                        "The transfer is offered. Nothing changes until the other area accepts."),
                attempt -> ofCase(acting, caseId, attempt));
    }

    @GetMapping(ONE)
    ModelAndView one(Acting acting, @PathVariable UUID transfer) {
        return one(acting, new TransferId(transfer), Attempt.fresh());
    }

    @PostMapping(ONE)
    ModelAndView answer(Acting acting, @PathVariable UUID transfer, Fields fields) {
        var id = new TransferId(transfer);
        return switch (fields.first("answer")) {
            case "accept" -> accept(acting, id, fields);
            case "withdraw" ->
                Answers.after(
                        gate.submit(acting, new WithdrawTransfer(id)),
                        fields,
                        _ -> Pages.redirect(TransferWords.path(id), "The transfer was taken back."),
                        attempt -> one(acting, id, attempt));
            default -> refuse(acting, id, fields);
        };
    }

    @GetMapping(AWAY)
    ModelAndView away(Acting acting) {
        return Answers.page(
                gate.ask(acting, new ListTransferredAway()),
                away -> Pages.show(
                        "cases/transferred",
                        new TransferredPage(
                                away.lines().stream().map(words::row).toList())));
    }

    private ModelAndView accept(Acting acting, TransferId id, Fields fields) {
        Optional<PostId> caseOwner = CaseIds.read(fields.first("case-owner")).map(PostId::new);
        Optional<PostId> riskOwner = CaseIds.read(fields.first("risk-owner")).map(PostId::new);
        FormErrors errors = new FormCheck(fields)
                .refuseIf(caseOwner.isEmpty(), "case-owner", "Select who owns the case")
                .refuseIf(riskOwner.isEmpty(), "risk-owner", "Select who owns the risk")
                .errors();
        if (caseOwner.isEmpty() || riskOwner.isEmpty()) {
            return one(acting, id, Attempt.wrong(fields, errors));
        }
        var accepted = new AnswerTransfer.Answer.Accepted(caseOwner.get(), riskOwner.get());
        return answered(acting, new AnswerTransfer(id, accepted), fields, "Your area has the case now.");
    }

    private ModelAndView refuse(Acting acting, TransferId id, Fields fields) {
        FormErrors errors = new FormCheck(fields)
                .required("why", "Say why your area does not take the case")
                .atMost("why", OfferTransfer.LONGEST, "The reason")
                .errors();
        return errors.isEmpty()
                ? answered(
                        acting,
                        new AnswerTransfer(id, new AnswerTransfer.Answer.Refused(fields.first("why"))),
                        fields,
                        "The transfer was refused. The other area sees why.")
                : one(acting, id, Attempt.wrong(fields, errors));
    }

    private ModelAndView answered(Acting acting, AnswerTransfer command, Fields fields, String saying) {
        return Answers.after(
                gate.submit(acting, command),
                fields,
                id -> Pages.redirect(TransferWords.path(id), saying),
                attempt -> one(acting, command.transfer(), attempt));
    }

    private ModelAndView ofCase(Acting acting, CaseId caseId, Attempt attempt) {
        return Answers.page(
                gate.ask(acting, new ShowTransfersOfCase(caseId)),
                shown -> attempt.show("cases/transfer", ofCase(shown, attempt)));
    }

    private TransferOfCasePage ofCase(TransfersOfCase shown, Attempt attempt) {
        AreaId here = shown.record().outline().area();
        List<Option> others = areas.all().stream()
                .filter(area -> !area.id().equals(here))
                .map(area -> Option.of(area.id().value().toString(), area.name()))
                .toList();
        List<Option> bases = vocabularies.in(Lists.LAWFUL_BASIS, LocalDate.now(clock)).stream()
                .map(term -> Option.of(term.code(), term.words()))
                .toList();
        return new TransferOfCasePage(
                heads.of(shown.record(), null),
                CasePaths.of(shown.record().outline().id(), CaseAct.TRANSFER),
                shown.transfers().stream().map(words::row).toList(),
                shown.mayOffer(),
                others,
                bases,
                attempt.form(),
                attempt.refusal());
    }

    private ModelAndView one(Acting acting, TransferId id, Attempt attempt) {
        return Answers.page(
                gate.ask(acting, new ShowTransfer(id)),
                view -> attempt.show(
                        "cases/transfer-answer",
                        new TransferPage(
                                words.row(view),
                                posts(Ownership.CASE, view),
                                posts(Ownership.RISK, view),
                                attempt.form(),
                                attempt.refusal())));
    }

    private List<Option> posts(Ownership what, TransferView view) {
        return owners.choices(what, view.to()).stream()
                .map(post -> Option.of(post.id().value().toString(), heads.post(post.id())))
                .toList();
    }

    private Set<String> bases() {
        return vocabularies.in(Lists.LAWFUL_BASIS, LocalDate.now(clock)).stream()
                .map(Term::code)
                .collect(Collectors.toSet());
    }
}
