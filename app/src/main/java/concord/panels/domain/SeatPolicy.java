package concord.panels.domain;

import concord.panels.GiveSeat;
import concord.panels.PanelOutline;
import concord.panels.PanelRefusal;
import concord.panels.PanelRule;
import concord.panels.SeatKind;
import concord.partnership.Area;
import concord.partnership.Chairing;
import concord.partnership.Post;
import concord.partnership.Role;
import concord.platform.gate.AgencyId;
import java.util.List;
import java.util.Optional;

/** Which post can have which seat (CTSA 2015 s.37(1), (5)). Plain: it asks nobody and changes nothing. */
final class SeatPolicy {

    /** Posts that sit on panels. */
    static final List<Role> SITTING = List.of(
            Role.CHAIR,
            Role.PANEL_MEMBER,
            Role.GATEWAY_SUPERVISOR,
            Role.GATEWAY_OFFICER,
            Role.SENIOR_OFFICER,
            Role.SAFEGUARDING_LEAD,
            Role.CASE_OFFICER);

    private SeatPolicy() {}

    static Optional<PanelRefusal> objection(GiveSeat given, Post post, PanelOutline panel, List<Area> areas) {
        if (post.agency() == null || !SITTING.contains(post.role())) {
            return Optional.of(PanelRule.NOT_TO_BE_SEATED);
        }
        if (panel.seatOf(given.post()).isPresent()) {
            return Optional.of(PanelRule.HAS_A_SEAT);
        }
        return switch (given.kind()) {
            case CHAIR -> isFilled(panel) ? Optional.of(PanelRule.CHAIR_IS_FILLED) : chairing(post, areas);
            case DEPUTY_CHAIR -> chairing(post, areas);
            case POLICE ->
                areas.stream().anyMatch(area -> area.forces().contains(post.agency()))
                        ? Optional.empty()
                        : Optional.of(PanelRule.NOT_THE_POLICE);
            case MEMBER -> Optional.empty();
        };
    }

    private static boolean isFilled(PanelOutline panel) {
        return panel.seats().stream().anyMatch(seat -> seat.kind() == SeatKind.CHAIR);
    }

    /** For those of the panel's areas that the post serves; the quorum is counted for each of these (s.37(5)). */
    private static Optional<PanelRefusal> chairing(Post post, List<Area> areas) {
        List<Area> serving =
                areas.stream().filter(area -> post.areas().contains(area.id())).toList();
        AgencyId agency = post.agency();
        return post.role() == Role.CHAIR && agency != null && Chairing.isOpenTo(agency, serving)
                ? Optional.empty()
                : Optional.of(PanelRule.NO_CHAIR_OF_THE_COUNCIL);
    }
}
