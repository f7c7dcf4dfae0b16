package concord.demonstration;

import concord.panels.SeatKind;
import concord.partnership.Role;
import concord.platform.gate.Acting;
import concord.platform.gate.PostId;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Finds whoever keeps a panel, chairs it or sits on it, at the moment that is told. */
@Component
@Profile("demo")
class PanelHands {

    private final Hands hands;
    private final Roster roster;

    PanelHands(Hands hands) {
        this.hands = hands;
        this.roster = Roster.read();
    }

    /** One seat of a panel. */
    record Seat(PostId post, SeatKind kind) {}

    PanelRow of(String area) {
        return roster.panelOf(area);
    }

    List<PanelRow> all() {
        return roster.panels();
    }

    List<Seat> seats(PanelRow panel) {
        return roster.seatsOf(panel).stream()
                .map(seat -> new Seat(hands.named(roster.post(seat.agency(), seat.title())), seat.kind()))
                .toList();
    }

    Acting coordinator(PanelRow panel) {
        return roster.posts().stream()
                .filter(post -> post.role() == Role.COORDINATOR && post.agency().equals(panel.council()))
                .findFirst()
                .flatMap(post -> hands.there(hands.named(post)))
                .orElseThrow(NotYet::new);
    }

    /**
     * Who chairs the cases of an area: the chair, or the deputy chair while nobody answers for the chair. In a combined panel
     * each council chairs its own (CTSA 2015 s.37(5)).
     */
    Acting chair(String area) {
        return seats(of(area)).stream()
                .filter(seat -> seat.kind().chairs() && hands.serves(seat.post(), area))
                .map(seat -> hands.there(seat.post()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(NotYet::new);
    }

    boolean isThere(Seat seat) {
        return hands.there(seat.post()).isPresent();
    }
}
