package concord.panels.web.api;

import concord.panels.PanelOutline;
import concord.panels.PanelSheet;
import concord.panels.SeatKind;
import concord.partnership.Areas;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** A panel, for posts that work for its areas or sit on it. */
@Schema(name = "Panel")
record PanelWhole(
        PanelEntry panel,

        @Schema(description = "Those that are filled now, the chair first")
        List<Seat> seats,

        @Schema(description = "Meetings that stand and are not over, the nearest first")
        List<PanelMeetingEntry> coming) {

    static PanelWhole of(PanelSheet sheet, Areas areas) {
        return new PanelWhole(
                PanelEntry.of(sheet.panel(), areas),
                sheet.panel().seats().stream().map(Seat::of).toList(),
                sheet.coming().stream().map(PanelMeetingEntry::of).toList());
    }

    /** One seat. */
    @Schema(name = "PanelSeat")
    record Seat(
            SeatKind kind,
            @Schema(description = "The post and its agency") String post,
            Instant since) {

        static Seat of(PanelOutline.Seat seat) {
            return new Seat(seat.kind(), seat.words(), seat.since());
        }
    }
}
