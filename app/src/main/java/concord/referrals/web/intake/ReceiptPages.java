package concord.referrals.web.intake;

import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.web.Fields;
import concord.platform.web.Form;
import concord.platform.web.FormCheck;
import concord.platform.web.FormErrors;
import concord.platform.web.Pages;
import concord.referrals.ComeBackCode;
import concord.referrals.Receipt;
import concord.referrals.ReceiptByReference;
import concord.referrals.Reference;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The status of a referral for whoever has its reference and code: never more than that it is there, how far it is, and
 * what may be told (F9). A wrong code and a reference that does not exist are answered alike.
 */
@Controller
class ReceiptPages {

    static final String PATH = "/receipt";

    private static final String TEMPLATE = "refer/receipt";
    private static final String NOT_FOUND =
            "We cannot find a referral with this reference and this code. Check both, then try again";

    private final Gate gate;

    ReceiptPages(Gate gate) {
        this.gate = gate;
    }

    @GetMapping(PATH)
    ModelAndView ask() {
        return Pages.show(TEMPLATE, new ReceiptPage(Form.empty(), null));
    }

    @PostMapping(PATH)
    ModelAndView show(Acting acting, Fields sent) {
        FormErrors errors = new FormCheck(sent)
                .required("reference", "Enter your reference")
                .required("code", "Enter your code")
                .errors();
        if (!errors.isEmpty()) {
            return refused(sent, errors);
        }
        return receipt(acting, sent)
                .map(receipt -> Pages.show(TEMPLATE, new ReceiptPage(Form.empty(), receipt)))
                .orElseGet(() -> refused(sent, FormErrors.none().and("reference", NOT_FOUND)));
    }

    /** Where the form comes when its token was out of date: nothing typed is lost. */
    @PostMapping(PATH + "/again")
    ModelAndView again(Fields sent) {
        return Pages.show(TEMPLATE, new ReceiptPage(Form.of(sent), null));
    }

    private Optional<Receipt> receipt(Acting acting, Fields sent) {
        Optional<Reference> reference = Reference.typed(sent.first("reference"));
        Optional<ComeBackCode> code = ComeBackCode.typed(sent.first("code"));
        if (reference.isEmpty() || code.isEmpty()) {
            return Optional.empty();
        }
        return switch (gate.ask(acting, new ReceiptByReference(reference.get(), code.get()))) {
            case Outcome.Done<Receipt>(Receipt receipt) -> Optional.of(receipt);
            case Outcome.Refused<Receipt> _ -> Optional.empty();
        };
    }

    private static ModelAndView refused(Fields sent, FormErrors errors) {
        return Pages.refused(TEMPLATE, new ReceiptPage(new Form(sent, errors), null));
    }
}
