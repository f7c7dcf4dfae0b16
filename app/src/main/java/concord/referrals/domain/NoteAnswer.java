package concord.referrals.domain;

import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.referrals.ReferralId;
import concord.sharing.RequestId;

/** A partner has answered a request about a referral: something new is known. Asked for inside this room alone. */
record NoteAnswer(ReferralId referral, RequestId request) implements Command<ReferralId>, About {

    @Override
    public RecordRef about() {
        return referral.ref();
    }
}
