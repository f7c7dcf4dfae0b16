package concord.panels;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;

/** The pack of a meeting: each page a look at its case. */
public record ReadPack(MeetingId meeting) implements Query<PackIndex>, About {

    public ReadPack {
        requireNonNull(meeting, "meeting is null");
    }

    @Override
    public RecordRef about() {
        return meeting.ref();
    }
}
