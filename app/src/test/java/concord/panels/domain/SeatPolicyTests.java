package concord.panels.domain;

import static org.assertj.core.api.Assertions.assertThat;

import concord.panels.GiveSeat;
import concord.panels.PanelId;
import concord.panels.PanelOutline;
import concord.panels.PanelRefusal;
import concord.panels.PanelRule;
import concord.panels.SeatKind;
import concord.partnership.Area;
import concord.partnership.LedBy;
import concord.partnership.Post;
import concord.partnership.Role;
import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import concord.platform.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may chair a panel, of one area or of several (CTSA 2015 s.37(5)). */
class SeatPolicyTests {

    private final AgencyId council = new AgencyId(new UUID(0, 1));
    private final AgencyId neighbour = new AgencyId(new UUID(0, 2));
    private final Area own = area(3, council);
    private final Area theirs = area(4, neighbour);

    @ParameterizedTest
    @EnumSource(names = {"CHAIR", "DEPUTY_CHAIR"})
    void theCouncilsChairChairsForItsOwnArea(SeatKind kind) {
        assertThat(objection(kind, post(Role.CHAIR, council, own), own)).isEmpty();
        assertThat(objection(kind, post(Role.CHAIR, council, own), own, theirs)).isEmpty();
    }

    @Test
    void theCouncilThatLeadsChairsForThoseThatCombineTheirs() {
        assertThat(objection(SeatKind.CHAIR, post(Role.CHAIR, council, own, theirs), own, theirs))
                .isEmpty();
    }

    @Test
    void nobodyChairsOnlyForTheAreaOfAnotherCouncil() {
        assertThat(objection(SeatKind.CHAIR, post(Role.CHAIR, council, theirs), own, theirs))
                .contains(PanelRule.NO_CHAIR_OF_THE_COUNCIL);
        assertThat(objection(SeatKind.CHAIR, post(Role.CHAIR, council, own), theirs))
                .contains(PanelRule.NO_CHAIR_OF_THE_COUNCIL);
    }

    @Test
    void noOtherRoleChairs() {
        assertThat(objection(SeatKind.CHAIR, post(Role.SENIOR_OFFICER, council, own), own))
                .contains(PanelRule.NO_CHAIR_OF_THE_COUNCIL);
    }

    private static Optional<PanelRefusal> objection(SeatKind kind, Post post, Area... areas) {
        var panel = new PanelOutline(
                new PanelId(new UUID(0, 9)),
                "A panel",
                List.of(areas).stream().map(Area::id).toList(),
                "Monthly",
                "Town Hall",
                0,
                List.of());
        return SeatPolicy.objection(new GiveSeat(panel.id(), post.id(), kind), post, panel, List.of(areas));
    }

    private static Post post(Role role, AgencyId agency, Area... areas) {
        return new Post(
                new PostId(new UUID(0, 8)),
                agency,
                role.words(),
                role,
                Set.copyOf(List.of(areas).stream().map(Area::id).toList()),
                LocalDate.EPOCH,
                null,
                0);
    }

    private static Area area(int id, AgencyId council) {
        return new Area(
                new AreaId(new UUID(0, id)),
                "AR" + id,
                "Area " + id,
                LedBy.POLICE,
                council,
                Set.of(),
                WorkingCalendar.ENGLAND_AND_WALES,
                0);
    }
}
