package concord.referrals.web.intake;

import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.web.Pages;
import concord.referrals.DraftLines;
import concord.referrals.DraftsOfMyPost;
import concord.referrals.MyReceipts;
import concord.referrals.Receipts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What became of the referrals that a post has made, and those that it has begun. */
@Controller
class MyReferralsPages {

    static final String PATH = "/referrals/mine";

    private final Gate gate;

    MyReferralsPages(Gate gate) {
        this.gate = gate;
    }

    @GetMapping(PATH)
    ModelAndView mine(Acting acting) {
        Outcome<MyReferralsPage> page = gate.ask(acting, new MyReceipts())
                .then(receipts ->
                        gate.ask(acting, new DraftsOfMyPost()).then(drafts -> Outcome.done(page(receipts, drafts))));
        return switch (page) {
            case Outcome.Done<MyReferralsPage>(MyReferralsPage mine) -> Pages.show("refer/mine", mine);
            case Outcome.Refused<MyReferralsPage>(var refusal) -> Pages.refusal(refusal);
        };
    }

    private static MyReferralsPage page(Receipts receipts, DraftLines drafts) {
        return new MyReferralsPage(receipts.receipts(), drafts.drafts());
    }
}
