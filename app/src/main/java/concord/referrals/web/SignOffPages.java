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
import concord.referrals.AssessmentId;
import concord.referrals.ReferralId;
import concord.referrals.ReferralPaths;
import concord.referrals.SendBack;
import concord.referrals.SignGatewayDecision;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Sign-off: assessment and near records on one page (F1; pages.md T3). */
@Controller
class SignOffPages {

    private static final String PATH = Addresses.ONE + "/sign-off";

    private final Gate gate;
    private final SignOffSheets sheets;

    SignOffPages(Gate gate, SignOffSheets sheets) {
        this.gate = gate;
        this.sheets = sheets;
    }

    @GetMapping(PATH)
    ModelAndView show(Acting acting, @PathVariable UUID id) {
        return page(acting, new ReferralId(id), Form.empty(), null);
    }

    @PostMapping(PATH)
    ModelAndView decide(Acting acting, @PathVariable UUID id, Fields fields) {
        var referral = new ReferralId(id);
        return fields.first("then").equals("send-back")
                ? sendBack(acting, referral, fields)
                : sign(acting, referral, fields);
    }

    private ModelAndView sign(Acting acting, ReferralId referral, Fields fields) {
        return switch (sheets.shown(acting, referral)) {
            case Outcome.Done<SignOffSheets.Shown>(SignOffSheets.Shown shown) -> sign(acting, shown, fields);
            case Outcome.Refused<SignOffSheets.Shown>(Refusal refusal) -> Pages.refusal(refusal);
        };
    }

    private ModelAndView sign(Acting acting, SignOffSheets.Shown shown, Fields fields) {
        ReferralId referral = shown.sheet().referral().line().id();
        FormErrors errors =
                MatchFields.check(new FormCheck(fields).atMost("note", 10_000, "The note"), shown.display());
        if (!errors.isEmpty()) {
            return page(acting, referral, new Form(fields, errors), null);
        }
        var command = new SignGatewayDecision(
                referral,
                Identifiers.version(fields),
                assessment(fields),
                MatchFields.shown(fields, shown.display()),
                MatchFields.read(fields, shown.display()),
                fields.given("note"));
        return answered(acting, referral, fields, gate.submit(acting, command), "The gateway decision is signed.");
    }

    private ModelAndView sendBack(Acting acting, ReferralId referral, Fields fields) {
        FormErrors errors = new FormCheck(fields)
                .required("note", "Say why you send it back")
                .atMost("note", 10_000, "The reason")
                .errors();
        if (!errors.isEmpty()) {
            return page(acting, referral, new Form(fields, errors), null);
        }
        var command = new SendBack(referral, Identifiers.version(fields), assessment(fields), fields.first("note"));
        return answered(acting, referral, fields, gate.submit(acting, command), "The assessment is sent back.");
    }

    /** One that no referral has where the hidden field was tampered with: refused as not the latest. */
    private static AssessmentId assessment(Fields fields) {
        return new AssessmentId(Identifiers.read(fields.first("assessment")).orElse(new UUID(0, 0)));
    }

    private ModelAndView answered(
            Acting acting, ReferralId referral, Fields fields, Outcome<ReferralId> outcome, String saying) {
        return switch (outcome) {
            case Outcome.Done<ReferralId> _ -> Pages.redirect(ReferralPaths.of(referral), saying);
            case Outcome.Refused<ReferralId>(Refusal refusal) -> page(acting, referral, Form.of(fields), refusal);
        };
    }

    private ModelAndView page(Acting acting, ReferralId referral, Form form, @Nullable Refusal refusal) {
        return switch (sheets.page(acting, referral, form, refusal)) {
            case Outcome.Done<SignOffPage>(SignOffPage page) -> Answers.form("referrals/sign-off", page, form, refusal);
            case Outcome.Refused<SignOffPage>(Refusal no) -> Pages.refusal(no);
        };
    }
}
