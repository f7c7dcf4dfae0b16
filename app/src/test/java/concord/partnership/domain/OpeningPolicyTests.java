package concord.partnership.domain;

import static org.assertj.core.api.Assertions.assertThat;

import concord.partnership.Agency;
import concord.partnership.Area;
import concord.partnership.LedBy;
import concord.partnership.PartnershipRefusal;
import concord.partnership.Role;
import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.time.WorkingCalendar;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which agency may have which post. */
class OpeningPolicyTests {

    private final Agency force = agency(1, "police");
    private final Agency otherForce = agency(2, "police");
    private final Agency council = agency(3, "local-authority");
    private final Agency school = agency(4, "education");
    private final Area policeLed = area(5, LedBy.POLICE);
    private final Area councilLed = area(6, LedBy.COUNCIL);

    @ParameterizedTest
    @EnumSource(names = {"GATEWAY_OFFICER", "GATEWAY_SUPERVISOR"})
    void givesTheGatewayOfAPoliceLedAreaToAForceThatServesIt(Role gateway) {
        assertThat(opening(force, gateway, policeLed)).isEmpty();
        assertThat(opening(otherForce, gateway, policeLed)).contains(PartnershipRefusal.NOT_THE_LEAD);
        assertThat(opening(council, gateway, policeLed)).contains(PartnershipRefusal.NOT_THE_LEAD);
    }

    @ParameterizedTest
    @EnumSource(names = {"GATEWAY_OFFICER", "GATEWAY_SUPERVISOR"})
    void givesTheGatewayOfACouncilLedAreaToItsCouncil(Role gateway) {
        assertThat(opening(council, gateway, councilLed)).isEmpty();
        assertThat(opening(force, gateway, councilLed)).contains(PartnershipRefusal.NOT_THE_LEAD);
    }

    @Test
    void refusesAGatewayThatLeadsOneOfItsAreasOnly() {
        assertThat(opening(force, Role.GATEWAY_OFFICER, policeLed, councilLed))
                .contains(PartnershipRefusal.NOT_THE_LEAD);
    }

    @Test
    void givesDeconflictionToThePoliceAlone() {
        assertThat(opening(force, Role.DECONFLICTION_OFFICER, councilLed)).isEmpty();
        assertThat(opening(council, Role.DECONFLICTION_OFFICER, councilLed)).contains(PartnershipRefusal.POLICE_ONLY);
    }

    @Test
    void givesTheChairToTheCouncilOfTheArea() {
        assertThat(opening(council, Role.CHAIR, policeLed)).isEmpty();
        assertThat(opening(force, Role.CHAIR, policeLed)).contains(PartnershipRefusal.NOT_THE_COUNCIL);
    }

    @Test
    void letsTheCouncilThatLeadsACombinedPanelChairForTheOthersToo() {
        Agency neighbour = agency(7, "local-authority");

        assertThat(opening(council, Role.CHAIR, policeLed, area(8, LedBy.POLICE, neighbour)))
                .isEmpty();
        assertThat(opening(council, Role.CHAIR, area(8, LedBy.POLICE, neighbour)))
                .contains(PartnershipRefusal.NOT_THE_COUNCIL);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void asksForAnAreaOfEveryRoleThatWorksOnCases(Role role) {
        Optional<PartnershipRefusal> objection = opening(force, role);

        if (role.worksForAreas()) {
            assertThat(objection).contains(PartnershipRefusal.NEEDS_AN_AREA);
        } else {
            assertThat(objection).isNotEqualTo(Optional.of(PartnershipRefusal.NEEDS_AN_AREA));
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void letsAnAgencysAdministratorOpenOnlyPostsThatSeeNoCaseOfOthers(Role role) {
        Optional<PartnershipRefusal> objection =
                OpeningPolicy.objection(Role.AGENCY_ADMINISTRATOR, school, role, List.of(policeLed));

        if (role == Role.PRACTITIONER || role == Role.SAFEGUARDING_LEAD) {
            assertThat(objection).isEmpty();
        } else {
            assertThat(objection).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PUBLIC", "SYSTEM"})
    void opensNoSecondPostOfThePublicOrOfConcordItself(Role role) {
        assertThat(opening(force, role, policeLed)).contains(PartnershipRefusal.NOT_A_POST_OF_PEOPLE);
    }

    private static Optional<PartnershipRefusal> opening(Agency agency, Role role, Area... areas) {
        return OpeningPolicy.objection(Role.PARTNERSHIP_ADMINISTRATOR, agency, role, List.of(areas));
    }

    private Area area(int id, LedBy ledBy) {
        return area(id, ledBy, council);
    }

    private Area area(int id, LedBy ledBy, Agency council) {
        return new Area(
                new AreaId(new UUID(0, id)),
                "AR" + id,
                "Area " + id,
                ledBy,
                council.id(),
                Set.of(force.id()),
                WorkingCalendar.ENGLAND_AND_WALES,
                0);
    }

    private static Agency agency(int id, String sector) {
        return new Agency(new AgencyId(new UUID(0, id)), "Agency " + id, sector, true, 0);
    }
}
