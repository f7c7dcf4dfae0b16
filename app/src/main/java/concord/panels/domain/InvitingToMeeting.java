package concord.panels.domain;

import concord.panels.InviteToMeeting;
import concord.panels.MeetingId;
import concord.panels.MeetingLine;
import concord.panels.PanelLetter;
import concord.panels.PanelOutline;
import concord.panels.PanelPaths;
import concord.panels.PanelRule;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.platform.mail.MailLink;
import java.util.List;
import org.springframework.stereotype.Component;

/** Invites every seat. */
@Component
class InvitingToMeeting implements CommandHandler<InviteToMeeting, MeetingId> {

    private final MeetingTable meetings;
    private final PanelTable panels;
    private final PanelMail mail;

    InvitingToMeeting(MeetingTable meetings, PanelTable panels, PanelMail mail) {
        this.meetings = meetings;
        this.panels = panels;
        this.mail = mail;
    }

    @Override
    public Outcome<MeetingId> handle(InviteToMeeting command, Acting acting) {
        MeetingLine meeting = meetings.get(command.meeting());
        if (meeting.off()) {
            return Outcome.refused(PanelRule.CALLED_OFF);
        }
        List<PanelOutline.Seat> seats = panels.get(meeting.panel()).seats();
        if (seats.isEmpty()) {
            return Outcome.refused(PanelRule.NOBODY_TO_SEND_TO);
        }
        seats.forEach(
                seat -> mail.tell(seat.post(), PanelLetter.INVITATION, MailLink.to(PanelPaths.MEETINGS, meeting.id())));
        meetings.invited(meeting.id(), acting);
        return Outcome.done(meeting.id());
    }
}
