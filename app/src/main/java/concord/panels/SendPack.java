package concord.panels;

import static java.util.Objects.requireNonNull;

import concord.platform.Given;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Versioned;
import concord.sharing.Ground;
import java.util.Set;

/** Sends the pack of a meeting to its members: a disclosure to each, frozen as it is now (G5, F16). */
public record SendPack(MeetingId meeting, int version, Set<PackField> fields, Ground ground)
        implements Command<MeetingId>, Versioned {

    public SendPack {
        fields = Set.copyOf(fields);
        requireNonNull(ground, "ground is null");
        Given.that(!fields.isEmpty(), "A pack holds something");
    }

    @Override
    public RecordRef about() {
        return meeting.ref();
    }
}
