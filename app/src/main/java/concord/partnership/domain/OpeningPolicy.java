package concord.partnership.domain;

import concord.partnership.Agency;
import concord.partnership.Area;
import concord.partnership.Chairing;
import concord.partnership.PartnershipRefusal;
import concord.partnership.Role;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Which agency may have which post: the separation between police and council, and of either from itself. */
final class OpeningPolicy {

    /** What an agency's own administrator may open: posts that see no case of others by being opened. */
    private static final Set<Role> OPENED_BY_AGENCIES = EnumSet.of(Role.PRACTITIONER, Role.SAFEGUARDING_LEAD);

    private OpeningPolicy() {}

    static Optional<PartnershipRefusal> objection(Role opener, Agency agency, Role role, Collection<Area> areas) {
        if (role == Role.PUBLIC || role == Role.SYSTEM) {
            return Optional.of(PartnershipRefusal.NOT_A_POST_OF_PEOPLE);
        }
        if (opener == Role.AGENCY_ADMINISTRATOR && !OPENED_BY_AGENCIES.contains(role)) {
            return Optional.of(PartnershipRefusal.ROLE_NOT_YOURS_TO_OPEN);
        }
        if (role.worksForAreas() && areas.isEmpty()) {
            return Optional.of(PartnershipRefusal.NEEDS_AN_AREA);
        }
        return objectionToAgency(agency, role, areas);
    }

    private static Optional<PartnershipRefusal> objectionToAgency(Agency agency, Role role, Collection<Area> areas) {
        return switch (role) {
            // channel.md 4.3: handled by police CT before and throughout.
            case DECONFLICTION_OFFICER -> unless(agency.isPolice(), PartnershipRefusal.POLICE_ONLY);
            // channel.md 5: police-led and council-led case management are both supported, per area.
            case GATEWAY_OFFICER, GATEWAY_SUPERVISOR ->
                unless(
                        areas.stream().allMatch(area -> area.leadAgencies().contains(agency.id())),
                        PartnershipRefusal.NOT_THE_LEAD);
            case CHAIR -> unless(Chairing.isOpenTo(agency.id(), areas), PartnershipRefusal.NOT_THE_COUNCIL);
            case PRACTITIONER,
                    SAFEGUARDING_LEAD,
                    COORDINATOR,
                    SENIOR_OFFICER,
                    PANEL_MEMBER,
                    CASE_OFFICER,
                    INTERVENTION_PROVIDER,
                    INFORMATION_GUARDIAN,
                    AUDITOR,
                    ANALYST,
                    AGENCY_ADMINISTRATOR,
                    PARTNERSHIP_ADMINISTRATOR,
                    AGENCY_SYSTEM,
                    PUBLIC,
                    SYSTEM -> Optional.empty();
        };
    }

    private static Optional<PartnershipRefusal> unless(boolean holds, PartnershipRefusal refusal) {
        return holds ? Optional.empty() : Optional.of(refusal);
    }
}
