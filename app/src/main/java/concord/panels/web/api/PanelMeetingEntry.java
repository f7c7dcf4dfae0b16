package concord.panels.web.api;

import concord.panels.MeetingLine;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** One meeting in a list. It names no person and no case. */
@Schema(name = "PanelMeetingEntry")
record PanelMeetingEntry(
        UUID id,
        LocalDate day,

        @Schema(type = "string", description = "By the clock of the place", example = "14:00:00")
        LocalTime starts,

        String place,

        @Schema(description = "Whether members can join from elsewhere")
        boolean remote,

        @Schema(description = "Whether it was called off") boolean calledOff,

        @Schema(description = "Cases on its agenda, as far as the post may know")
        int items,

        @Schema(description = "How many of them are not decided")
        int undecided,

        String url) {

    static PanelMeetingEntry of(MeetingLine line) {
        return new PanelMeetingEntry(
                line.id().value(),
                line.day(),
                line.starts(),
                line.place(),
                line.remote(),
                line.off(),
                line.items(),
                line.undecided(),
                PanelApiPlaces.of(line));
    }
}
