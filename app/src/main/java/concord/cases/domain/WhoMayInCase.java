package concord.cases.domain;

import concord.cases.CaseAct;
import concord.partnership.Role;
import java.util.EnumSet;
import java.util.Set;

/** Which roles an act with a case is for. The rights tables say the same; a test holds the two together. */
final class WhoMayInCase {

    private static final Set<Role> MANAGERS = EnumSet.of(Role.CASE_OFFICER, Role.COORDINATOR);
    private static final Set<Role> ASSESSORS = EnumSet.of(Role.CASE_OFFICER, Role.COORDINATOR, Role.GATEWAY_OFFICER);
    private static final Set<Role> REVIEWERS = EnumSet.of(Role.CASE_OFFICER, Role.COORDINATOR, Role.CHAIR);
    private static final Set<Role> THOSE_AT_WORK =
            EnumSet.of(Role.CASE_OFFICER, Role.COORDINATOR, Role.GATEWAY_OFFICER, Role.GATEWAY_SUPERVISOR);
    private static final Set<Role> OWNERS = EnumSet.of(
            Role.CASE_OFFICER, Role.COORDINATOR, Role.GATEWAY_OFFICER, Role.GATEWAY_SUPERVISOR, Role.SENIOR_OFFICER);

    private WhoMayInCase() {}

    static boolean does(Role role, CaseAct act) {
        return switch (act) {
            case ASSESS -> ASSESSORS.contains(role);
            case REFER_TO_PANEL -> THOSE_AT_WORK.contains(role);
            case PUT_ON_AGENDA -> role == Role.COORDINATOR;
            case RECORD_CONSENT, WRITE_PLAN, COMMISSION, CLOSE, TRANSFER -> MANAGERS.contains(role);
            case REVIEW, REVIEW_AFTER_CLOSURE -> REVIEWERS.contains(role);
            case HAND_OVER -> OWNERS.contains(role);
            case ASK_PARTNER, TELL_REFERRER -> THOSE_AT_WORK.contains(role);
        };
    }
}
