package concord.panels;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;

/** What is in the pack of a meeting. */
public record ReadPack(MeetingId meeting) implements Query<PackIndex>, About {

    public ReadPack {
        requireNonNull(meeting, "meeting is null");
    }

    @Override
    public RecordRef about() {
        return meeting.ref();
    }
}
