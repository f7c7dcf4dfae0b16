package concord.sharing.web;

import concord.platform.gate.Acting;
import concord.platform.gate.AgencyId;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Refusal;
import concord.platform.web.Fields;
import concord.platform.web.Form;
import concord.platform.web.FormCheck;
import concord.platform.web.FormErrors;
import concord.platform.web.Pages;
import concord.sharing.ProposeRequest;
import concord.sharing.RequestId;
import concord.sharing.RequestProposal;
import concord.vocabulary.Vocabularies;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asking a partner: first which agency, then the request itself on one page. */
@Controller
class AskPages {

    private static final String TEMPLATE = "sharing/ask";
    private static final String PATH = "/requests/new/{kind:[a-z]+(?:-[a-z]+)*}/{record}";

    private final Gate gate;
    private final Vocabularies vocabularies;
    private final Clock clock;

    AskPages(Gate gate, Vocabularies vocabularies, Clock clock) {
        this.gate = gate;
        this.vocabularies = vocabularies;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView form(
            Acting acting,
            @PathVariable String kind,
            @PathVariable UUID record,
            @RequestParam(required = false) @Nullable UUID agency) {
        return switch (propose(acting, new RecordRef(kind, record), agency)) {
            case Outcome.Done<RequestProposal>(RequestProposal proposal) -> {
                GroundFields ground = ground();
                Form form = Form.of(AskForm.begin(proposal, ground));
                yield Pages.show(TEMPLATE, new AskPage(proposal, agency, form, ground.options(), null));
            }
            case Outcome.Refused<RequestProposal>(var refusal) -> Pages.refusal(refusal);
        };
    }

    @PostMapping(PATH)
    ModelAndView ask(
            Acting acting,
            @PathVariable String kind,
            @PathVariable UUID record,
            @RequestParam UUID agency,
            Fields fields) {
        return switch (propose(acting, new RecordRef(kind, record), agency)) {
            case Outcome.Done<RequestProposal>(RequestProposal proposal) ->
                ask(acting, agency, new AskForm(fields, proposal, ground()));
            case Outcome.Refused<RequestProposal>(var refusal) -> Pages.refusal(refusal);
        };
    }

    private ModelAndView ask(Acting acting, UUID agency, AskForm typed) {
        FormCheck check = typed.check();
        if (!check.errors().isEmpty()) {
            return again(agency, typed, check.errors(), null);
        }
        LocalDate born = new FormCheck(typed.fields()).date("born", "Date of birth");
        return switch (gate.submit(acting, typed.command(born))) {
            case Outcome.Done<RequestId>(RequestId request) ->
                Pages.redirect("/requests/" + request.value(), "The request was sent.");
            case Outcome.Refused<RequestId>(var refusal) -> again(agency, typed, FormErrors.none(), refusal);
        };
    }

    private static ModelAndView again(UUID agency, AskForm typed, FormErrors errors, @Nullable Refusal refusal) {
        var form = new Form(typed.fields(), errors);
        return Pages.refused(
                TEMPLATE,
                new AskPage(typed.proposal(), agency, form, typed.ground().options(), refusal));
    }

    private Outcome<RequestProposal> propose(Acting acting, RecordRef about, @Nullable UUID agency) {
        return gate.ask(acting, new ProposeRequest(about, agency == null ? null : new AgencyId(agency)));
    }

    private GroundFields ground() {
        return GroundFields.on(vocabularies, LocalDate.now(clock));
    }
}
