package concord.referrals.web;

import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.Refusal;
import concord.platform.web.Fields;
import concord.platform.web.Form;
import concord.platform.web.FormErrors;
import concord.platform.web.Pages;
import concord.referrals.GatewaySheet;
import concord.referrals.GatewaySheetView;
import concord.referrals.ReferralId;
import concord.referrals.ReferralPaths;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The gateway assessment: one page, nothing typed is lost. */
@Controller
class GatewayPages {

    private static final String PATH = Addresses.ONE + "/gateway";

    private final Gate gate;
    private final RecordHeads heads;
    private final GatewayOptions options;
    private final UnfinishedForms unfinished;

    GatewayPages(Gate gate, RecordHeads heads, GatewayOptions options, UnfinishedForms unfinished) {
        this.gate = gate;
        this.heads = heads;
        this.options = options;
        this.unfinished = unfinished;
    }

    @GetMapping(PATH)
    ModelAndView show(Acting acting, @PathVariable UUID id) {
        var referral = new ReferralId(id);
        return page(acting, referral, Form.of(unfinished.of(referral, acting)), null);
    }

    @PostMapping(PATH)
    ModelAndView handOver(Acting acting, @PathVariable UUID id, Fields fields) {
        var referral = new ReferralId(id);
        if (fields.first("then").equals("later")) {
            return keptForLater(acting, referral, fields);
        }
        var form = new AssessmentForm(fields, options);
        if (!form.errors().isEmpty()) {
            return page(acting, referral, new Form(fields, form.errors()), null);
        }
        return switch (gate.submit(acting, form.command(referral))) {
            case Outcome.Done<ReferralId> _ -> {
                unfinished.forget(referral, acting);
                yield Pages.redirect(ReferralPaths.of(referral), "The assessment waits for the supervisor’s sign-off.");
            }
            case Outcome.Refused<ReferralId>(Refusal refusal) -> {
                unfinished.keep(referral, acting, fields);
                yield page(acting, referral, Form.of(fields), refusal);
            }
        };
    }

    /** Kept by itself while somebody types. */
    @PostMapping(PATH + "/draft")
    ResponseEntity<Void> keep(Acting acting, @PathVariable UUID id, Fields fields) {
        return kept(acting, new ReferralId(id), fields)
                ? ResponseEntity.noContent().build()
                : ResponseEntity.notFound().build();
    }

    private ModelAndView keptForLater(Acting acting, ReferralId referral, Fields fields) {
        if (kept(acting, referral, fields)) {
            return Pages.redirect(ReferralPaths.of(referral), "What you typed is kept for thirty days.");
        }
        FormErrors tooLong = FormErrors.none().and("then", "What you typed is too long to be kept. Shorten it");
        return page(acting, referral, new Form(fields, tooLong), null);
    }

    /** Nothing is kept for those to whom the page would not open. */
    private boolean kept(Acting acting, ReferralId referral, Fields fields) {
        return gate.ask(acting, new GatewaySheet(referral)) instanceof Outcome.Done<GatewaySheetView>
                && unfinished.keep(referral, acting, fields);
    }

    private ModelAndView page(Acting acting, ReferralId referral, Form form, @Nullable Refusal refusal) {
        return switch (gate.ask(acting, new GatewaySheet(referral))) {
            case Outcome.Done<GatewaySheetView>(GatewaySheetView sheet) ->
                Answers.form(
                        "referrals/gateway",
                        new GatewayPage(
                                heads.of(sheet.referral(), RecordTab.GATEWAY), sheet, options.offered(), form, refusal),
                        form,
                        refusal);
            case Outcome.Refused<GatewaySheetView>(Refusal no) -> Pages.refusal(no);
        };
    }
}
