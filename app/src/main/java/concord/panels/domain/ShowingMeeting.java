package concord.panels.domain;

import concord.panels.AgendaItem;
import concord.panels.AgendaItemId;
import concord.panels.Attendance;
import concord.panels.MeetingId;
import concord.panels.MeetingLine;
import concord.panels.MeetingSheet;
import concord.panels.PanelNotices;
import concord.panels.PanelOutline;
import concord.panels.ShowMeeting;
import concord.platform.gate.Acting;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import concord.platform.gate.QueryHandler;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows a meeting. */
@Component
class ShowingMeeting implements QueryHandler<ShowMeeting, MeetingSheet> {

    private final MeetingTable meetings;
    private final PanelTable panels;
    private final AgendaTable agenda;
    private final AttendanceTable attendance;
    private final ContributionTable contributions;
    private final PackTable packs;
    private final Quorums quorums;
    private final PostNames names;
    private final PanelDesk desk;
    private final List<PanelNotices> notices;

    ShowingMeeting(
            MeetingTable meetings,
            PanelTable panels,
            AgendaTable agenda,
            AttendanceTable attendance,
            ContributionTable contributions,
            PackTable packs,
            Quorums quorums,
            PostNames names,
            PanelDesk desk,
            List<PanelNotices> notices) {
        this.meetings = meetings;
        this.panels = panels;
        this.agenda = agenda;
        this.attendance = attendance;
        this.contributions = contributions;
        this.packs = packs;
        this.quorums = quorums;
        this.names = names;
        this.desk = desk;
        this.notices = notices;
    }

    @Override
    public Outcome<MeetingSheet> answer(ShowMeeting query, Acting acting) {
        MeetingLine line = meetings.get(query.meeting());
        return panels.find(line.panel())
                .<Outcome<MeetingSheet>>map(panel -> Outcome.done(sheet(line, panel, acting)))
                .orElseGet(() -> Outcome.refused(new GateRefusal.NotFound()));
    }

    private MeetingSheet sheet(MeetingLine line, PanelOutline panel, Acting acting) {
        boolean works = panel.areas().stream().anyMatch(area -> desk.worksFor(acting, area));
        boolean keeps = works && desk.keeps(acting);
        List<AgendaItem> items = agenda.of(line.id());
        Map<AgendaItemId, Integer> numbers =
                items.stream().collect(Collectors.toMap(AgendaItem::id, AgendaItem::number));
        return new MeetingSheet(
                line,
                meetings.version(line.id()),
                panel,
                seats(line.id(), panel),
                quorums.of(line.id(), panel.areas()),
                items,
                meetings.invitedAt(line.id()),
                packs.latest(line.id()).map(pack -> pack.sent().at()).orElse(null),
                keeps && !line.off() ? agenda.waiting(panel.areas()) : List.of(),
                works ? conflicts(line.id(), numbers) : List.of(),
                works ? contributions(line.id(), numbers) : List.of(),
                works
                        ? notices.stream()
                                .flatMap(room -> room.of(panel.areas(), acting).stream())
                                .toList()
                        : List.of(),
                meetings.whyOff(line.id()),
                keeps,
                works);
    }

    private List<MeetingSheet.SeatThere> seats(MeetingId meeting, PanelOutline panel) {
        Map<PostId, Attendance> recorded = attendance.of(meeting).stream()
                .collect(Collectors.toMap(AttendanceTable.Recorded::post, AttendanceTable.Recorded::attendance));
        return panel.seats().stream()
                .map(seat -> new MeetingSheet.SeatThere(seat, recorded.get(seat.post())))
                .toList();
    }

    private List<MeetingSheet.Conflict> conflicts(MeetingId meeting, Map<AgendaItemId, Integer> numbers) {
        return agenda.conflicts(meeting).stream()
                .filter(one -> numbers.containsKey(one.item()))
                .map(one -> new MeetingSheet.Conflict(
                        numbers.getOrDefault(one.item(), 0), names.of(one.post()), one.reason()))
                .toList();
    }

    private List<MeetingSheet.Asked> contributions(MeetingId meeting, Map<AgendaItemId, Integer> numbers) {
        return contributions.of(meeting).stream()
                .map(one -> new MeetingSheet.Asked(
                        numbers.getOrDefault(one.item(), 0), names.agency(one.agency()), one.due(), one.written()))
                .toList();
    }
}
