package concord.referrals.web;

import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.web.Pages;
import concord.referrals.HowLongKept;
import concord.referrals.ReferralAct;
import concord.referrals.ReferralId;
import concord.referrals.ReferralPaths;
import concord.referrals.ReferralRecord;
import concord.referrals.ShowReferral;
import concord.sharing.Disclosures;
import concord.sharing.RequestLines;
import concord.sharing.RequestsAbout;
import concord.sharing.WhoWasTold;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What was asked about a referral and who was told what (F16). */
@Controller
class SharingPages {

    private final Gate gate;
    private final RecordHeads heads;
    private final Wording names;
    private final ObjectProvider<HowLongKept> kept;

    SharingPages(Gate gate, RecordHeads heads, Wording names, ObjectProvider<HowLongKept> kept) {
        this.gate = gate;
        this.heads = heads;
        this.names = names;
        this.kept = kept;
    }

    @GetMapping(Addresses.ONE + "/sharing")
    ModelAndView sharing(Acting acting, @PathVariable UUID id) {
        var referral = new ReferralId(id);
        Outcome<SharingPage> page = gate.ask(acting, new ShowReferral(referral))
                .then(record -> gate.ask(acting, new RequestsAbout(referral.ref()))
                        .then(requests -> gate.ask(acting, new WhoWasTold(referral.ref()))
                                .then(told -> Outcome.done(page(acting, record, requests, told)))));
        return switch (page) {
            case Outcome.Done<SharingPage>(SharingPage found) -> Pages.show("referrals/sharing", found);
            case Outcome.Refused<SharingPage>(var refusal) -> Pages.refusal(refusal);
        };
    }

    private SharingPage page(Acting acting, ReferralRecord record, RequestLines requests, Disclosures told) {
        ReferralId referral = record.line().id();
        String keptFor = kept.stream()
                .flatMap(words -> words.of(referral, acting).stream())
                .findFirst()
                .orElse("");
        return new SharingPage(
                heads.of(record, RecordTab.SHARING),
                requests.lines(),
                told.rows(),
                ReferralPaths.of(referral, ReferralAct.ASK_PARTNER),
                keptFor,
                names.today());
    }
}
