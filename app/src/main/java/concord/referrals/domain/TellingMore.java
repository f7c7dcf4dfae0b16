package concord.referrals.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Gate;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.referrals.ComeBackCode;
import concord.referrals.Receipt;
import concord.referrals.ReceiptKey;
import concord.referrals.Reference;
import concord.referrals.ReferralId;
import concord.referrals.TellMore;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Lets a referrer add to their referral through the receipt. They may not see the referral itself, so what they add is
 * entered by Concord on their word.
 */
@Component
class TellingMore implements CommandHandler<TellMore, ReferralId> {

    private final ReceiptTable receipts;
    private final Gate gate;

    TellingMore(ReceiptTable receipts, Gate gate) {
        this.receipts = receipts;
        this.gate = gate;
    }

    @Override
    public Outcome<ReferralId> handle(TellMore command, Acting acting) {
        Optional<Receipt> receipt = switch (command.key()) {
            case ReceiptKey.ByCode(Reference reference, ComeBackCode code) -> receipts.byCode(reference, code);
            case ReceiptKey.OfMyPost(ReferralId referral) -> receipts.find(referral);
        };
        return receipt.<Outcome<ReferralId>>map(found -> enter(found.referral(), command, acting))
                .orElseGet(() -> Outcome.refused(new GateRefusal.NotFound()));
    }

    private Outcome<ReferralId> enter(ReferralId referral, TellMore command, Acting acting) {
        return gate.submit(
                Acting.system(),
                new EnterForReferrer(referral, acting.post(), command.statements(), command.evidence()));
    }
}
