package concord.panels;

import concord.platform.Given;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Versioned;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Cancels a meeting, or postpones it to another day. Its cases go back to wait for an agenda, and its packs are read no
 * longer.
 *
 * @param next when it is held instead; absent where it is cancelled
 */
public record CallOffMeeting(
        MeetingId meeting,
        int version,
        String reason,
        @Nullable LocalDate next) implements Command<MeetingId>, Versioned {

    public CallOffMeeting {
        reason = Given.words("reason", reason, 2_000);
    }

    @Override
    public RecordRef about() {
        return meeting.ref();
    }
}
