package concord.panels.domain;

import concord.cases.CaseAssessments;
import concord.cases.CaseBook;
import concord.panels.AgendaItem;
import concord.panels.DecisionSheet;
import concord.panels.MeetingLine;
import concord.panels.PanelOutline;
import concord.panels.Presence;
import concord.partnership.Staff;
import concord.platform.gate.Acting;
import concord.platform.gate.StaffId;
import concord.platform.web.Words;
import concord.vocabulary.Lists;
import concord.vocabulary.Vocabularies;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks what a decision needs to know: who decides, in which meeting, about what. */
@Component
class DecisionDesk {

    private final MeetingTable meetings;
    private final PanelTable panels;
    private final AttendanceTable attendance;
    private final Quorums quorums;
    private final CaseAssessments assessments;
    private final CaseBook cases;
    private final Staff staff;
    private final Vocabularies vocabularies;
    private final PanelDesk desk;

    DecisionDesk(
            MeetingTable meetings,
            PanelTable panels,
            AttendanceTable attendance,
            Quorums quorums,
            CaseAssessments assessments,
            CaseBook cases,
            Staff staff,
            Vocabularies vocabularies,
            PanelDesk desk) {
        this.meetings = meetings;
        this.panels = panels;
        this.attendance = attendance;
        this.quorums = quorums;
        this.assessments = assessments;
        this.cases = cases;
        this.staff = staff;
        this.vocabularies = vocabularies;
        this.desk = desk;
    }

    DecisionPolicy.Deciding deciding(MeetingLine meeting, AgendaItem item, Acting acting) {
        boolean present = attendance.of(meeting.id()).stream()
                .anyMatch(one -> one.post().equals(acting.post()) && one.presence() == Presence.PRESENT);
        return new DecisionPolicy.Deciding(
                meeting,
                meetings.today(),
                acting.holder() != null && desk.chairs(acting, meeting.panel()),
                present,
                item.mine(),
                quorums.of(meeting.id(), item.area()),
                missing(acting));
    }

    DecisionPolicy.Decided about(AgendaItem item) {
        return new DecisionPolicy.Decided(
                item,
                cases.get(item.caseId()),
                assessments.latest(item.caseId()).orElse(null));
    }

    /** The agencies with a seat, each once. */
    List<DecisionSheet.Member> members(MeetingLine meeting, PostNames names) {
        return panels.get(meeting.panel()).seats().stream()
                .map(PanelOutline.Seat::agency)
                .distinct()
                .map(agency -> new DecisionSheet.Member(agency, names.agency(agency)))
                .toList();
    }

    /** F21: courses that the partnership requires of who decides, and that the acting member of staff lacks. */
    private String missing(Acting acting) {
        StaffId holder = acting.holder();
        if (holder == null) {
            return "";
        }
        List<String> lacking = staff.training(holder, desk.post(acting).role(), meetings.today())
                .enforced();
        return Words.list(lacking.stream()
                .map(course -> vocabularies.words(Lists.COURSE, course))
                .toList());
    }
}
