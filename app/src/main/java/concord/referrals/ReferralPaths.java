package concord.referrals;

/** The addresses of the pages of referrals. They hold identifiers and nothing about a person. */
public final class ReferralPaths {

    /** The list. */
    public static final String LIST = "/referrals";

    private ReferralPaths() {}

    public static String of(ReferralId referral) {
        return LIST + "/" + referral.value();
    }

    /** Where an act is done. */
    public static String of(ReferralId referral, ReferralAct act) {
        return switch (act) {
            case CHECK_PERSON -> of(referral) + "/known-before";
            case ANSWER_DECONFLICTION -> of(referral) + "/deconfliction";
            case ASSESS -> of(referral) + "/gateway";
            case SIGN, SEND_BACK -> of(referral) + "/sign-off";
            case TELL_REFERRER -> of(referral) + "/feedback";
            case ANSWER_PROMPTS -> of(referral) + "/missing";
            case READ_CHRONOLOGY -> of(referral) + "/chronology";
            case ADD_INFORMATION -> of(referral) + "/information";
            case ASK_PARTNER -> "/requests/new/referral/" + referral.value();
            case OVERRIDE_REQUESTS -> of(referral) + "/override";
        };
    }
}
