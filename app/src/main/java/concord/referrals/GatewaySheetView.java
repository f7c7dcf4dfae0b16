package concord.referrals;

import concord.sharing.RequestLines;

/**
 * The sheet for assessing and signing.
 *
 * @param chronology of all referrals of the person; this one is among them
 * @param chronologyOpened whether the acting post has opened it
 * @param requests all requests for information about this referral
 * @param overridden whether a senior officer has let it be closed with the requests that are open now
 */
public record GatewaySheetView(
        ReferralRecord referral,
        ReferralChronology chronology,
        boolean chronologyOpened,
        RequestLines requests,
        boolean overridden) {}
