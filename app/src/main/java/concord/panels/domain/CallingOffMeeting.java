package concord.panels.domain;

import concord.panels.AgendaItem;
import concord.panels.CallOffMeeting;
import concord.panels.MeetingId;
import concord.panels.MeetingLine;
import concord.panels.PanelLetter;
import concord.panels.PanelPaths;
import concord.panels.PanelRule;
import concord.panels.PlanMeeting;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.mail.MailLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Calls a meeting off; its cases wait for another agenda. */
@Component
class CallingOffMeeting implements CommandHandler<CallOffMeeting, MeetingId> {

    private final MeetingTable meetings;
    private final AgendaTable agenda;
    private final ContributionTable contributions;
    private final PanelTable panels;
    private final PanelMail mail;
    private final Gate gate;

    CallingOffMeeting(
            MeetingTable meetings,
            AgendaTable agenda,
            ContributionTable contributions,
            PanelTable panels,
            PanelMail mail,
            Gate gate) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.contributions = contributions;
        this.panels = panels;
        this.mail = mail;
        this.gate = gate;
    }

    /** Answers with the meeting that is held instead, or with the one that was called off. */
    @Override
    public Outcome<MeetingId> handle(CallOffMeeting command, Acting acting) {
        MeetingLine meeting = meetings.get(command.meeting());
        if (meeting.off()) {
            return Outcome.refused(PanelRule.CALLED_OFF);
        }
        List<AgendaItem> items = agenda.of(command.meeting());
        if (items.stream().anyMatch(item -> item.decision() != null)) {
            return Outcome.refused(PanelRule.HELD_ALREADY);
        }
        return instead(command, meeting, acting).then(next -> callOff(command, meeting, items, next, acting));
    }

    private Outcome<Optional<MeetingId>> instead(CallOffMeeting command, MeetingLine meeting, Acting acting) {
        LocalDate next = command.next();
        return next == null
                ? Outcome.done(Optional.empty())
                : gate.submit(
                                acting,
                                new PlanMeeting(
                                        meeting.panel(), next, meeting.starts(), meeting.place(), meeting.remote()))
                        .then(id -> Outcome.done(Optional.of(id)));
    }

    private Outcome<MeetingId> callOff(
            CallOffMeeting command,
            MeetingLine meeting,
            List<AgendaItem> items,
            Optional<MeetingId> next,
            Acting acting) {
        boolean invited = meetings.invitedAt(meeting.id()) != null;
        for (AgendaItem item : items) {
            agenda.takeOff(item.id(), "The meeting was called off", acting);
            contributions.close(item.id());
        }
        meetings.off(meeting.id(), command.reason(), next.orElse(null), acting);
        if (invited) {
            panels.get(meeting.panel())
                    .seats()
                    .forEach(seat -> mail.tell(
                            seat.post(), PanelLetter.CALLED_OFF, MailLink.to(PanelPaths.MEETINGS, meeting.id())));
        }
        return Outcome.done(next.orElse(meeting.id()));
    }
}
