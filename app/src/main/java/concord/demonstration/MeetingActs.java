package concord.demonstration;

import concord.cases.CaseId;
import concord.panels.AgendaItem;
import concord.panels.AgendaPurpose;
import concord.panels.Attendance;
import concord.panels.CallOffMeeting;
import concord.panels.ConfirmMinutes;
import concord.panels.DrawUpMinutes;
import concord.panels.InviteToMeeting;
import concord.panels.MeetingId;
import concord.panels.MeetingSheet;
import concord.panels.PackField;
import concord.panels.PanelId;
import concord.panels.PanelOutline;
import concord.panels.PlanMeeting;
import concord.panels.PrepareDecision;
import concord.panels.PutOnAgenda;
import concord.panels.RecordAttendance;
import concord.panels.SendPack;
import concord.panels.ShowCalendar;
import concord.panels.ShowMeeting;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Refusal;
import concord.sharing.Ground;
import concord.sharing.SevenQuestions;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What a panel's coordinator and chair do for a meeting, each act by the command behind its page. */
@Component
@Profile("demo")
class MeetingActs {

    private static final Ground GROUND = new Ground(
            "So that the panel can assess and decide.", "duty-to-cooperate", SevenQuestions.asUsualUnderADuty());

    private static final Set<PackField> FIELDS =
            EnumSet.of(PackField.CONCERN, PackField.ASSESSMENT, PackField.NEEDS, PackField.GROUNDS);

    private final Gate gate;
    private final PanelHands hands;
    private final Map<String, PanelId> panels = new ConcurrentHashMap<>();

    MeetingActs(Gate gate, PanelHands hands) {
        this.gate = gate;
        this.hands = hands;
    }

    MeetingId plan(PanelRow panel, LocalDate day) {
        Acting coordinator = hands.coordinator(panel);
        return gate.submit(
                        coordinator, new PlanMeeting(idOf(panel), day, panel.starts(), panel.place(), panel.remote()))
                .orThrow();
    }

    private PanelId idOf(PanelRow panel) {
        return panels.computeIfAbsent(
                panel.name(),
                name ->
                        gate
                                .ask(hands.coordinator(panel), new ShowCalendar(YearMonth.of(2020, 1), 1))
                                .orThrow()
                                .panels()
                                .stream()
                                .filter(one -> one.name().equals(name))
                                .map(PanelOutline::id)
                                .findFirst()
                                .orElseThrow());
    }

    void putOnAgenda(PanelRow panel, MeetingId meeting, List<CaseId> cases, AgendaPurpose purpose) {
        gate.submit(hands.coordinator(panel), new PutOnAgenda(meeting, cases, purpose, ""))
                .orThrow();
    }

    void invite(PanelRow panel, MeetingId meeting) {
        gate.submit(hands.coordinator(panel), new InviteToMeeting(meeting)).orThrow();
    }

    void sendPack(PanelRow panel, MeetingId meeting) {
        Acting coordinator = hands.coordinator(panel);
        int version = show(coordinator, meeting).version();
        gate.submit(coordinator, new SendPack(meeting, version, FIELDS, GROUND)).orThrow();
    }

    void attend(PanelRow panel, MeetingId meeting, List<Attendance> seats) {
        gate.submit(hands.coordinator(panel), new RecordAttendance(meeting, seats))
                .orThrow();
    }

    List<AgendaItem> agenda(PanelRow panel, MeetingId meeting) {
        return show(hands.coordinator(panel), meeting).agenda();
    }

    /** Why the chair cannot decide a case, if so. */
    Optional<Refusal> whyNot(MeetingId meeting, CaseFile file) {
        return Optional.ofNullable(gate.ask(hands.chair(file.area()), new PrepareDecision(meeting, file.id()))
                .orThrow()
                .whyNot());
    }

    /** Answers with the meeting that is held instead. */
    MeetingId postpone(PanelRow panel, MeetingId meeting, String reason, LocalDate next) {
        Acting coordinator = hands.coordinator(panel);
        int version = show(coordinator, meeting).version();
        return gate.submit(coordinator, new CallOffMeeting(meeting, version, reason, next))
                .orThrow();
    }

    void drawUpMinutes(PanelRow panel, MeetingId meeting) {
        gate.submit(
                        hands.coordinator(panel),
                        new DrawUpMinutes(meeting, 0, "The minutes of the last meeting were agreed.", ""))
                .orThrow();
    }

    /** @param area whose council chairs */
    void confirmMinutes(String area, MeetingId meeting) {
        gate.submit(hands.chair(area), new ConfirmMinutes(meeting, 1)).orThrow();
    }

    private MeetingSheet show(Acting acting, MeetingId meeting) {
        return gate.ask(acting, new ShowMeeting(meeting)).orThrow();
    }
}
