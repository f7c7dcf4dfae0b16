package concord.panels.domain;

import concord.cases.CaseId;
import concord.panels.AgendaItem;
import concord.panels.AgendaItemId;
import concord.panels.DecisionView;
import concord.panels.MeetingLine;
import concord.panels.MinutesContent;
import concord.panels.Presence;
import concord.platform.web.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Composes minutes from what was recorded: attendance, decisions and dissent. No person is named but deputies who came. */
@Component
class MinutesComposition {

    private final AttendanceTable attendance;
    private final AgendaTable agenda;
    private final DecisionTable decisions;
    private final PostNames names;
    private final TermsInWords terms;

    MinutesComposition(
            AttendanceTable attendance,
            AgendaTable agenda,
            DecisionTable decisions,
            PostNames names,
            TermsInWords terms) {
        this.attendance = attendance;
        this.agenda = agenda;
        this.decisions = decisions;
        this.names = names;
        this.terms = terms;
    }

    MinutesContent of(MeetingLine meeting) {
        List<AttendanceTable.Recorded> there = attendance.of(meeting.id()).stream()
                .sorted(Comparator.comparing(AttendanceTable.Recorded::kind))
                .toList();
        Map<CaseId, DecisionView> decided = decisions.of(meeting.id()).stream()
                .collect(Collectors.toMap(DecisionView::caseId, Function.identity()));
        Map<AgendaItemId, List<String>> conflicts = agenda.conflicts(meeting.id()).stream()
                .collect(Collectors.groupingBy(
                        AgendaTable.Declared::item,
                        Collectors.mapping(one -> names.of(one.post()), Collectors.toList())));
        return new MinutesContent(
                meeting.panelName(),
                Words.date(meeting.day()) + ", " + Words.time(meeting.starts()),
                meeting.remote() ? meeting.place() + " (remote)" : meeting.place(),
                there.stream()
                        .filter(one -> one.presence() != Presence.APOLOGIES)
                        .map(this::words)
                        .toList(),
                there.stream()
                        .filter(one -> one.presence() == Presence.APOLOGIES)
                        .map(this::words)
                        .toList(),
                agenda.of(meeting.id()).stream()
                        .filter(item -> !item.mine())
                        .map(item ->
                                item(item, decided.get(item.caseId()), conflicts.getOrDefault(item.id(), List.of())))
                        .toList());
    }

    private String words(AttendanceTable.Recorded one) {
        String post = names.of(one.post()) + " (" + one.kind().words().toLowerCase(Locale.UK) + ")";
        return one.deputy() == null ? post : post + ": " + one.deputy() + " came as deputy";
    }

    private MinutesContent.Item item(AgendaItem item, @Nullable DecisionView decided, List<String> conflicts) {
        return decided == null
                ? new MinutesContent.Item(
                        item.number(),
                        item.reference(),
                        item.purpose().words(),
                        "Not decided",
                        List.of(),
                        List.of(),
                        List.of(),
                        conflicts)
                : new MinutesContent.Item(
                        item.number(),
                        item.reference(),
                        item.purpose().words(),
                        decided.terms().decision().words(),
                        terms.of(decided),
                        reasons(decided),
                        decided.dissent().stream()
                                .map(one -> one.agency() + ": " + one.reason())
                                .toList(),
                        conflicts);
    }

    private static List<String> reasons(DecisionView decided) {
        DecisionView.Rationale why = decided.latest();
        return List.of(
                "Facts relied on: " + why.facts(),
                "Risks and working strategy: " + decided.risks(),
                "Guidance: " + decided.guidance(),
                "Alternatives considered: " + why.alternatives(),
                "What is done next: " + decided.actions(),
                "What would change our mind: " + why.change(),
                "Reasons: " + why.reasons());
    }
}
