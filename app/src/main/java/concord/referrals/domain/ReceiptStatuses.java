package concord.referrals.domain;

import concord.referrals.ReceiptStatus;

/** Says how far a referral is in the three words that its referrer may hear (F9). */
final class ReceiptStatuses {

    private ReceiptStatuses() {}

    static ReceiptStatus of(Referral referral) {
        return switch (referral.stage()) {
            case PERSON_CHECK -> ReceiptStatus.RECEIVED;
            case DECONFLICTION, ON_HOLD, STOPPED, ASSESSMENT, SIGN_OFF, GATHERING -> ReceiptStatus.BEING_LOOKED_AT;
            case IN_CHANNEL, CLOSED -> ReceiptStatus.DECIDED;
        };
    }
}
