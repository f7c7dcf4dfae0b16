package concord.panels.domain;

import concord.panels.Presence;
import concord.panels.Quorum;
import concord.panels.SeatKind;
import concord.partnership.Area;
import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import java.util.List;
import java.util.Set;

/**
 * Whether a meeting can decide about an area's cases: the responsible local authority chairs and the police are present
 * (CTSA 2015 s.37(1), (5)). Plain: it asks nobody and changes nothing.
 */
final class QuorumPolicy {

    private QuorumPolicy() {}

    /**
     * Somebody who is there, or was sent.
     *
     * @param serves the areas that the post works on
     */
    record There(SeatKind kind, Presence presence, AgencyId agency, Set<AreaId> serves) {}

    /**
     * A deputy whom the police send speaks for the police. Nobody sends a chair: the deputy chair has a seat of their own.
     */
    static Quorum of(Area area, List<There> there) {
        boolean chaired = there.stream()
                .anyMatch(one -> one.kind().chairs()
                        && one.presence() == Presence.PRESENT
                        && one.serves().contains(area.id()));
        boolean police = there.stream()
                .anyMatch(one -> one.kind() == SeatKind.POLICE
                        && one.presence() != Presence.APOLOGIES
                        && area.forces().contains(one.agency()));
        return new Quorum(area.id(), area.name(), chaired, police);
    }
}
