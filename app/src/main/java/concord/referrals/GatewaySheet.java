package concord.referrals;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;

/**
 * What an officer or supervisor needs to decide at the gateway, on one sheet.
 */
public record GatewaySheet(ReferralId referral) implements Query<GatewaySheetView>, About {
    public GatewaySheet {
        requireNonNull(referral, "referral is null");
    }

    @Override
    public RecordRef about() {
        return referral.ref();
    }
}
