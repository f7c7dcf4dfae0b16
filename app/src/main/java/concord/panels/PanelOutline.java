package concord.panels;

import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A panel and who sits on it.
 *
 * @param usualDay when it usually meets, in words: "Second Tuesday of the month, 2pm"
 * @param seats those that are filled now, the chair first
 */
public record PanelOutline(
        PanelId id,
        String name,
        List<AreaId> areas,
        String usualDay,
        String usualPlace,
        int version,
        List<Seat> seats) {

    public PanelOutline {
        areas = List.copyOf(areas);
        seats = List.copyOf(seats);
    }

    /**
     * One seat.
     *
     * @param words the post and its agency
     */
    public record Seat(PostId post, AgencyId agency, String words, SeatKind kind, Instant since) {}

    public Optional<Seat> seatOf(PostId post) {
        return seats.stream().filter(seat -> seat.post().equals(post)).findFirst();
    }
}
