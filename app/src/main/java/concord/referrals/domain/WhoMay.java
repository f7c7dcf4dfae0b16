package concord.referrals.domain;

import concord.partnership.Role;
import concord.referrals.ReferralAct;
import java.util.EnumSet;
import java.util.Set;

/** Which roles an act at the gateway is for. The rights table says the same; a test holds the two together. */
final class WhoMay {

    private static final Set<Role> GATEWAY = EnumSet.of(Role.GATEWAY_OFFICER, Role.GATEWAY_SUPERVISOR);
    private static final Set<Role> THOSE_AT_WORK =
            EnumSet.of(Role.GATEWAY_OFFICER, Role.GATEWAY_SUPERVISOR, Role.COORDINATOR);

    private WhoMay() {}

    static boolean does(Role role, ReferralAct act) {
        return switch (act) {
            case CHECK_PERSON, SEND_BACK -> act == ReferralAct.SEND_BACK ? supervises(role) : GATEWAY.contains(role);
            case ANSWER_DECONFLICTION -> role == Role.DECONFLICTION_OFFICER;
            case ASSESS -> role == Role.GATEWAY_OFFICER;
            case SIGN -> supervises(role);
            case TELL_REFERRER, ANSWER_PROMPTS, ADD_INFORMATION -> THOSE_AT_WORK.contains(role);
            case READ_CHRONOLOGY, ASK_PARTNER -> THOSE_AT_WORK.contains(role) || role == Role.CASE_OFFICER;
            case OVERRIDE_REQUESTS -> role == Role.SENIOR_OFFICER;
        };
    }

    private static boolean supervises(Role role) {
        return role == Role.GATEWAY_SUPERVISOR;
    }
}
