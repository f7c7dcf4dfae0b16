package concord.referrals.web;

import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.Refusal;
import concord.platform.web.Fields;
import concord.platform.web.Form;
import concord.platform.web.FormErrors;
import concord.platform.web.Pages;
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

/** The acts at a referral that take one short form: information that came later, what is missing, an override, a dispute. */
@Controller
class ShortFormPages {

    private static final String KIND = "{what:information|missing|override|dispute}";

    private final Gate gate;
    private final RecordHeads heads;
    private final ShortForms forms;

    ShortFormPages(Gate gate, RecordHeads heads, ShortForms forms) {
        this.gate = gate;
        this.heads = heads;
        this.forms = forms;
    }

    @GetMapping(Addresses.ONE + "/" + KIND)
    ModelAndView show(Acting acting, @PathVariable UUID id, @PathVariable String what, Fields fields) {
        return page(acting, new ReferralId(id), ShortForm.of(what), Form.of(fields), null);
    }

    @PostMapping(Addresses.ONE + "/" + KIND)
    ModelAndView record(Acting acting, @PathVariable UUID id, @PathVariable String what, Fields fields) {
        var referral = new ReferralId(id);
        ShortForm form = ShortForm.of(what);
        FormErrors errors = forms.check(form, fields);
        if (!errors.isEmpty()) {
            return page(acting, referral, form, new Form(fields, errors), null);
        }
        return switch (gate.submit(acting, forms.command(form, referral, fields))) {
            case Outcome.Done<ReferralId> _ -> Pages.redirect(ReferralPaths.of(referral), form.done());
            case Outcome.Refused<ReferralId>(Refusal refusal) -> page(acting, referral, form, Form.of(fields), refusal);
        };
    }

    private ModelAndView page(
            Acting acting, ReferralId referral, ShortForm what, Form form, @Nullable Refusal refusal) {
        return switch (gate.ask(acting, new ShowReferral(referral))) {
            case Outcome.Done<ReferralRecord>(ReferralRecord record) ->
                Answers.form(
                        "referrals/" + what.template(),
                        new ShortFormPage(heads.of(record, null), record, forms.howKnown(), form, refusal),
                        form,
                        refusal);
            case Outcome.Refused<ReferralRecord>(Refusal no) -> Pages.refusal(no);
        };
    }
}
