package concord.panels;

import static java.util.Objects.requireNonNull;

import concord.platform.Given;
import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import java.time.LocalDate;
import java.time.LocalTime;

/** Plans a meeting of a panel. */
public record PlanMeeting(PanelId panel, LocalDate day, LocalTime starts, String place, boolean remote)
        implements Command<MeetingId>, About {

    public PlanMeeting {
        requireNonNull(day, "day is null");
        requireNonNull(starts, "starts is null");
        place = Given.words("place", place, 200);
    }

    @Override
    public RecordRef about() {
        return panel.ref();
    }
}
