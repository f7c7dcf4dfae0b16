package concord.referrals.web.api;

import concord.referrals.ReferralId;

/** The addresses of referrals in the API. They hold identifiers and nothing about a person. */
final class ReferralPlaces {

    static final String REFERRALS = "/api/v1/referrals";
    static final String ONE = REFERRALS + "/{id}";
    static final String RECEIPTS = "/api/v1/receipts";

    private ReferralPlaces() {}

    static String of(ReferralId referral) {
        return REFERRALS + "/" + referral.value();
    }

    static String statusOf(ReferralId referral) {
        return of(referral) + "/status";
    }
}
