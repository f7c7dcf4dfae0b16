package concord.referrals.web;

import concord.people.MatchDisplay;
import concord.people.PersonId;
import concord.people.ShowMatches;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.Refusal;
import concord.platform.web.Fields;
import concord.platform.web.Form;
import concord.platform.web.FormCheck;
import concord.platform.web.FormErrors;
import concord.platform.web.Pages;
import concord.referrals.RecordPersonCheck;
import concord.referrals.ReferralId;
import concord.referrals.ReferralPaths;
import concord.referrals.ReferralRecord;
import concord.referrals.ShowReferral;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Is this person known? The near records, and a human's answer to each (F1). */
@Controller
class KnownBeforePages {

    private static final String PATH = Addresses.ONE + "/known-before";

    private final Gate gate;
    private final RecordHeads heads;
    private final MatchesParts parts;

    KnownBeforePages(Gate gate, RecordHeads heads, MatchesParts parts) {
        this.gate = gate;
        this.heads = heads;
        this.parts = parts;
    }

    @GetMapping(PATH)
    ModelAndView show(Acting acting, @PathVariable UUID id) {
        return page(acting, new ReferralId(id), Form.empty(), null);
    }

    @PostMapping(PATH)
    ModelAndView record(Acting acting, @PathVariable UUID id, Fields fields) {
        var referral = new ReferralId(id);
        return switch (shown(acting, referral)) {
            case Outcome.Done<Shown>(Shown shown) -> record(acting, shown, fields);
            case Outcome.Refused<Shown>(Refusal refusal) -> Pages.refusal(refusal);
        };
    }

    private ModelAndView record(Acting acting, Shown shown, Fields fields) {
        ReferralId referral = shown.record().line().id();
        FormErrors errors = MatchFields.check(new FormCheck(fields), shown.display());
        if (!errors.isEmpty()) {
            return page(acting, referral, new Form(fields, errors), null);
        }
        var command = new RecordPersonCheck(
                referral,
                Identifiers.version(fields),
                MatchFields.shown(fields, shown.display()),
                MatchFields.read(fields, shown.display()));
        return switch (gate.submit(acting, command)) {
            case Outcome.Done<PersonId> _ ->
                Pages.redirect(
                        ReferralPaths.of(referral),
                        shown.record().line().reference() + ": the check of the person is recorded.");
            case Outcome.Refused<PersonId>(Refusal refusal) -> page(acting, referral, Form.of(fields), refusal);
        };
    }

    private record Shown(ReferralRecord record, MatchDisplay display) {}

    private Outcome<Shown> shown(Acting acting, ReferralId referral) {
        return gate.ask(acting, new ShowReferral(referral))
                .then(record -> gate.submit(acting, new ShowMatches(record.involvement()))
                        .then(display -> Outcome.done(new Shown(record, display))));
    }

    private ModelAndView page(Acting acting, ReferralId referral, Form form, @Nullable Refusal refusal) {
        return switch (shown(acting, referral)) {
            case Outcome.Done<Shown>(Shown shown) ->
                Answers.form(
                        "referrals/known-before",
                        new KnownBeforePage(
                                heads.of(shown.record(), RecordTab.KNOWN_BEFORE),
                                shown.record(),
                                parts.of(shown.display()),
                                form,
                                refusal),
                        form,
                        refusal);
            case Outcome.Refused<Shown>(Refusal no) -> Pages.refusal(no);
        };
    }
}
