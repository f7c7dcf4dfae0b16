package concord.panels;

import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;

/** Invites every seat by mail; the mail says when and where to look, and nothing about a person. */
public record InviteToMeeting(MeetingId meeting) implements Command<MeetingId>, About {

    @Override
    public RecordRef about() {
        return meeting.ref();
    }
}
