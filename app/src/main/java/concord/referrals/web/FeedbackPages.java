package concord.referrals.web;

import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.Refusal;
import concord.platform.web.Fields;
import concord.platform.web.Form;
import concord.platform.web.FormCheck;
import concord.platform.web.FormErrors;
import concord.platform.web.Pages;
import concord.platform.web.components.Option;
import concord.referrals.RecordNotTold;
import concord.referrals.ReferralId;
import concord.referrals.ReferralPaths;
import concord.referrals.ReferralRecord;
import concord.referrals.ShowReferral;
import concord.referrals.TellReferrer;
import concord.vocabulary.Lists;
import concord.vocabulary.Term;
import concord.vocabulary.Vocabularies;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Telling the referrer, or saying why not (G4). */
@Controller
class FeedbackPages {

    private static final String PATH = Addresses.ONE + "/feedback";

    private final Gate gate;
    private final RecordHeads heads;
    private final Wording names;
    private final Vocabularies vocabularies;

    FeedbackPages(Gate gate, RecordHeads heads, Wording names, Vocabularies vocabularies) {
        this.gate = gate;
        this.heads = heads;
        this.names = names;
        this.vocabularies = vocabularies;
    }

    @GetMapping(PATH)
    ModelAndView show(Acting acting, @PathVariable UUID id) {
        return page(acting, new ReferralId(id), Form.empty(), null);
    }

    @PostMapping(PATH)
    ModelAndView record(Acting acting, @PathVariable UUID id, Fields fields) {
        var referral = new ReferralId(id);
        boolean told = fields.first("told").equals("yes");
        FormErrors errors = check(fields, told);
        if (!errors.isEmpty()) {
            return page(acting, referral, new Form(fields, errors), null);
        }
        Outcome<ReferralId> outcome = told
                ? gate.submit(acting, new TellReferrer(referral, fields.first("category"), fields.given("message")))
                : gate.submit(acting, new RecordNotTold(referral, fields.first("reason")));
        return switch (outcome) {
            case Outcome.Done<ReferralId> _ ->
                Pages.redirect(
                        ReferralPaths.of(referral),
                        told ? "The referrer is told on their receipt." : "The reason is recorded.");
            case Outcome.Refused<ReferralId>(Refusal refusal) -> page(acting, referral, Form.of(fields), refusal);
        };
    }

    private FormErrors check(Fields fields, boolean told) {
        var check = new FormCheck(fields).chosen("told", Set.of("yes", "no"), "Select whether you tell the referrer");
        if (told) {
            Set<String> codes = vocabularies.in(Lists.FEEDBACK_CATEGORY, names.today()).stream()
                    .map(Term::code)
                    .collect(Collectors.toSet());
            check.chosen("category", codes, "Select what you tell the referrer")
                    .atMost("message", 2_000, "The message");
        } else if (fields.first("told").equals("no")) {
            check.required("reason", "Say why the referrer cannot be told").atMost("reason", 2_000, "The reason");
        }
        return check.errors();
    }

    private ModelAndView page(Acting acting, ReferralId referral, Form form, @Nullable Refusal refusal) {
        return switch (gate.ask(acting, new ShowReferral(referral))) {
            case Outcome.Done<ReferralRecord>(ReferralRecord record) ->
                Answers.form("referrals/feedback", page(record, form, refusal), form, refusal);
            case Outcome.Refused<ReferralRecord>(Refusal no) -> Pages.refusal(no);
        };
    }

    private FeedbackPage page(ReferralRecord record, Form form, @Nullable Refusal refusal) {
        List<Option> categories = vocabularies.in(Lists.FEEDBACK_CATEGORY, names.today()).stream()
                .map(term -> Option.of(term.code(), term.words()).hint(term.definition()))
                .toList();
        return new FeedbackPage(
                heads.of(record, RecordTab.FEEDBACK),
                record,
                names.due(record.line().area(), record.receipt().feedbackDue()),
                categories,
                form,
                refusal);
    }
}
