package concord.panels.web;

import concord.cases.CaseId;
import concord.panels.AgendaItemId;
import concord.panels.AgendaPurpose;
import concord.panels.Attendance;
import concord.panels.CallOffMeeting;
import concord.panels.DeclareConflict;
import concord.panels.InviteToMeeting;
import concord.panels.MeetingId;
import concord.panels.MeetingSheet;
import concord.panels.MoveOnAgenda;
import concord.panels.PanelOutline;
import concord.panels.PanelPaths;
import concord.panels.Presence;
import concord.panels.PutOnAgenda;
import concord.panels.RecordAttendance;
import concord.panels.ShowMeeting;
import concord.panels.TakeOffAgenda;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.web.Answers;
import concord.platform.web.Attempt;
import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.Pages;
import concord.platform.web.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A meeting: its agenda, invitations, attendance, conflicts of interest, and that it is called off. */
@Controller
class MeetingPages {

    private static final Set<String> PURPOSES =
            Arrays.stream(AgendaPurpose.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> PRESENCES =
            Arrays.stream(Presence.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final Gate gate;
    private final PanelWording wording;

    MeetingPages(Gate gate, PanelWording wording) {
        this.gate = gate;
        this.wording = wording;
    }

    @GetMapping(PanelAddresses.MEETING)
    ModelAndView show(Acting acting, @PathVariable UUID id) {
        return meeting(acting, new MeetingId(id), Attempt.fresh());
    }

    private ModelAndView meeting(Acting acting, MeetingId id, Attempt attempt) {
        return Answers.page(
                gate.ask(acting, new ShowMeeting(id)),
                sheet -> attempt.show(
                        "panels/meeting", new MeetingPage(head(sheet, "Agenda"), sheet, wording.today(), attempt)));
    }

    private static MeetingHead head(MeetingSheet sheet, String current) {
        return MeetingHead.of(sheet.line(), current, sheet.works());
    }

    @PostMapping(PanelAddresses.MEETING + "/agenda")
    ModelAndView putOn(Acting acting, @PathVariable UUID id, Fields fields) {
        var meeting = new MeetingId(id);
        var check = new FormCheck(fields)
                .refuseIf(fields.all("cases").isEmpty(), "cases", "Select at least one case")
                .chosen("purpose", PURPOSES, "Select why it is discussed")
                .atMost("asked", 2_000, "What is asked of the panel");
        if (!check.errors().isEmpty()) {
            return meeting(acting, meeting, Attempt.wrong(fields, check.errors()));
        }
        List<CaseId> cases = fields.all("cases").stream()
                .map(one -> new CaseId(PanelAddresses.read(one)))
                .toList();
        return Answers.after(
                gate.submit(
                        acting,
                        new PutOnAgenda(
                                meeting, cases, AgendaPurpose.valueOf(fields.first("purpose")), fields.first("asked"))),
                fields,
                _ -> Pages.redirect(
                        PanelPaths.of(meeting), "On the agenda. The agencies that referred are asked to contribute."),
                attempt -> meeting(acting, meeting, attempt));
    }

    @PostMapping(PanelAddresses.ITEM + "/move")
    ModelAndView move(Acting acting, @PathVariable UUID id, @PathVariable UUID item, Fields fields) {
        var meeting = new MeetingId(id);
        return Answers.after(
                gate.submit(
                        acting,
                        new MoveOnAgenda(
                                new AgendaItemId(item),
                                fields.first("direction").equals("up"))),
                fields,
                _ -> Pages.redirect(PanelPaths.of(meeting)),
                attempt -> meeting(acting, meeting, attempt));
    }

    @PostMapping(PanelAddresses.MEETING + "/invite")
    ModelAndView invite(Acting acting, @PathVariable UUID id, Fields fields) {
        var meeting = new MeetingId(id);
        return Answers.after(
                gate.submit(acting, new InviteToMeeting(meeting)),
                fields,
                _ -> Pages.redirect(PanelPaths.of(meeting), "Each seat is invited by mail."),
                attempt -> meeting(acting, meeting, attempt));
    }

    @GetMapping(PanelAddresses.ITEM + "/{what:take-off|conflict}")
    ModelAndView item(Acting acting, @PathVariable UUID id, @PathVariable UUID item, @PathVariable String what) {
        return item(acting, new MeetingId(id), new AgendaItemId(item), what, Attempt.fresh());
    }

    @PostMapping(PanelAddresses.ITEM + "/take-off")
    ModelAndView takeOff(Acting acting, @PathVariable UUID id, @PathVariable UUID item, Fields fields) {
        var meeting = new MeetingId(id);
        var about = new AgendaItemId(item);
        var check =
                new FormCheck(fields).required("why", "Say why it is taken off").atMost("why", 2_000, "The reason");
        if (!check.errors().isEmpty()) {
            return item(acting, meeting, about, "take-off", Attempt.wrong(fields, check.errors()));
        }
        return Answers.after(
                gate.submit(acting, new TakeOffAgenda(about, Version.of(fields), fields.first("why"))),
                fields,
                _ -> Pages.redirect(PanelPaths.of(meeting), "It is off the agenda and waits for another."),
                attempt -> item(acting, meeting, about, "take-off", attempt));
    }

    @PostMapping(PanelAddresses.ITEM + "/conflict")
    ModelAndView declare(Acting acting, @PathVariable UUID id, @PathVariable UUID item, Fields fields) {
        var meeting = new MeetingId(id);
        var about = new AgendaItemId(item);
        var check = new FormCheck(fields)
                .required("reason", "Say what your interest is")
                .atMost("reason", 2_000, "The reason");
        if (!check.errors().isEmpty()) {
            return item(acting, meeting, about, "conflict", Attempt.wrong(fields, check.errors()));
        }
        return Answers.after(
                gate.submit(acting, new DeclareConflict(about, fields.first("reason"))),
                fields,
                _ -> Pages.redirect(PanelPaths.pack(meeting), "Your conflict of interest is recorded."),
                attempt -> item(acting, meeting, about, "conflict", attempt));
    }

    private ModelAndView item(Acting acting, MeetingId id, AgendaItemId about, String what, Attempt attempt) {
        return Answers.page(
                gate.ask(acting, new ShowMeeting(id)),
                sheet -> sheet.agenda().stream()
                        .filter(item -> item.id().equals(about) && !item.mine())
                        .findFirst()
                        .map(item -> attempt.show(
                                "panels/" + what, new ItemPage(head(sheet, "Agenda"), item, item.version(), attempt)))
                        .orElseGet(Pages::notFound));
    }

    @GetMapping(PanelAddresses.MEETING + "/call-off")
    ModelAndView callOff(Acting acting, @PathVariable UUID id) {
        return callOff(acting, new MeetingId(id), Attempt.fresh());
    }

    @PostMapping(PanelAddresses.MEETING + "/call-off")
    ModelAndView callOff(Acting acting, @PathVariable UUID id, Fields fields) {
        var meeting = new MeetingId(id);
        var check = new FormCheck(fields)
                .required("reason", "Say why it is called off")
                .atMost("reason", 2_000, "The reason");
        LocalDate next = check.date("next", "The other day");
        if (!check.errors().isEmpty()) {
            return callOff(acting, meeting, Attempt.wrong(fields, check.errors()));
        }
        return Answers.after(
                gate.submit(acting, new CallOffMeeting(meeting, Version.of(fields), fields.first("reason"), next)),
                fields,
                then -> Pages.redirect(PanelPaths.of(then), "The meeting is called off. Its cases wait for an agenda."),
                attempt -> callOff(acting, meeting, attempt));
    }

    private ModelAndView callOff(Acting acting, MeetingId id, Attempt attempt) {
        return Answers.page(
                gate.ask(acting, new ShowMeeting(id)),
                sheet -> attempt.show(
                        "panels/call-off", new ItemPage(head(sheet, "Agenda"), null, sheet.version(), attempt)));
    }

    @GetMapping(PanelAddresses.MEETING + "/attendance")
    ModelAndView attendance(Acting acting, @PathVariable UUID id) {
        return attendance(acting, new MeetingId(id), null);
    }

    @PostMapping(PanelAddresses.MEETING + "/attendance")
    ModelAndView attend(Acting acting, @PathVariable UUID id, Fields fields) {
        var meeting = new MeetingId(id);
        return Answers.page(gate.ask(acting, new ShowMeeting(meeting)), sheet -> {
            var check = new FormCheck(fields);
            var seats = new ArrayList<Attendance>();
            for (MeetingSheet.SeatThere seat : sheet.seats()) {
                read(seat.seat(), fields, check).ifPresent(seats::add);
            }
            check.refuseIf(
                    seats.isEmpty() && check.errors().isEmpty(),
                    "there",
                    "Say of at least one seat whether it is filled");
            if (!check.errors().isEmpty()) {
                return attendance(acting, meeting, Attempt.wrong(fields, check.errors()));
            }
            return Answers.after(
                    gate.submit(acting, new RecordAttendance(meeting, seats)),
                    fields,
                    _ -> Pages.redirect(PanelPaths.of(meeting), "Attendance is recorded."),
                    attempt -> attendance(acting, meeting, attempt));
        });
    }

    private static Optional<Attendance> read(PanelOutline.Seat seat, Fields fields, FormCheck check) {
        String field = "there-" + seat.post().value();
        String deputyField = "deputy-" + seat.post().value();
        if (!PRESENCES.contains(fields.first(field))) {
            return Optional.empty();
        }
        Presence presence = Presence.valueOf(fields.first(field));
        String deputy = fields.given(deputyField);
        check.atMost(deputyField, 200, "The deputy")
                .refuseIf(
                        presence == Presence.DEPUTY && deputy == null,
                        deputyField,
                        "Enter who came for " + seat.words());
        return presence == Presence.DEPUTY && deputy == null
                ? Optional.empty()
                : Optional.of(new Attendance(seat.post(), presence, presence == Presence.DEPUTY ? deputy : null));
    }

    private ModelAndView attendance(Acting acting, MeetingId id, @Nullable Attempt attempt) {
        return Answers.page(gate.ask(acting, new ShowMeeting(id)), sheet -> {
            if (!sheet.works()) {
                return Pages.notFound();
            }
            Attempt shown = attempt == null ? Attempt.of(recorded(sheet)) : attempt;
            boolean held = !wording.today().isBefore(sheet.line().day());
            return shown.show("panels/attendance", new AttendancePage(head(sheet, "Attendance"), sheet, held, shown));
        });
    }

    private static Fields recorded(MeetingSheet sheet) {
        Fields fields = Fields.none();
        for (MeetingSheet.SeatThere seat : sheet.seats()) {
            Attendance there = seat.attendance();
            if (there != null) {
                String deputy = there.deputy();
                fields = fields.with(
                                "there-" + there.post().value(),
                                there.presence().name())
                        .with("deputy-" + there.post().value(), deputy == null ? "" : deputy);
            }
        }
        return fields;
    }
}
