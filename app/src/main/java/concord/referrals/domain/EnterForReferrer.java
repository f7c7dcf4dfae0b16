package concord.referrals.domain;

import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.PostId;
import concord.platform.gate.RecordRef;
import concord.referrals.AttachedEvidence;
import concord.referrals.ReferralId;
import concord.referrals.Statement;
import java.util.List;

/** What a referrer adds through the receipt, as Concord enters it. Asked for inside this room alone. */
record EnterForReferrer(
        ReferralId referral, PostId referrer, List<Statement> statements, List<AttachedEvidence> evidence)
        implements Command<ReferralId>, About {

    EnterForReferrer {
        statements = List.copyOf(statements);
        evidence = List.copyOf(evidence);
    }

    @Override
    public RecordRef about() {
        return referral.ref();
    }
}
