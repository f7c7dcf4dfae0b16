package concord.panels.domain;

import concord.cases.AddToCase;
import concord.cases.AssessmentOutline;
import concord.cases.AssignOwners;
import concord.cases.CaseHappening;
import concord.cases.CaseId;
import concord.cases.PanelDecision;
import concord.panels.AgendaItem;
import concord.panels.DecisionRefusal;
import concord.panels.DecisionTerms;
import concord.panels.MeetingLine;
import concord.panels.PanelDecisionId;
import concord.panels.PanelRule;
import concord.panels.RecordPanelDecision;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import concord.platform.gate.Refusal;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Records what a panel decided of a case, and adds it to the case's history. */
@Component
class RecordingPanelDecision implements CommandHandler<RecordPanelDecision, PanelDecisionId> {

    private final MeetingTable meetings;
    private final AgendaTable agenda;
    private final DecisionTable decisions;
    private final AttendanceTable attendance;
    private final ContributionTable contributions;
    private final DecisionDesk desk;
    private final DecisionValues values;
    private final Closing closing;
    private final Gate gate;

    RecordingPanelDecision(
            MeetingTable meetings,
            AgendaTable agenda,
            DecisionTable decisions,
            AttendanceTable attendance,
            ContributionTable contributions,
            DecisionDesk desk,
            DecisionValues values,
            Closing closing,
            Gate gate) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.decisions = decisions;
        this.attendance = attendance;
        this.contributions = contributions;
        this.desk = desk;
        this.values = values;
        this.closing = closing;
        this.gate = gate;
    }

    @Override
    public Outcome<PanelDecisionId> handle(RecordPanelDecision command, Acting acting) {
        Optional<AgendaItem> item = agenda.find(command.item());
        if (item.isEmpty()) {
            return Outcome.refused(PanelRule.DECIDED_ALREADY);
        }
        MeetingLine meeting = meetings.get(agenda.meetingOf(command.item()).orElseThrow());
        DecisionPolicy.Decided about = desk.about(item.get());
        return objection(command, meeting, about, acting)
                .<Outcome<PanelDecisionId>>map(Outcome::refused)
                .orElseGet(() -> decide(command, meeting, about, acting));
    }

    private Optional<Refusal> objection(
            RecordPanelDecision command, MeetingLine meeting, DecisionPolicy.Decided about, Acting acting) {
        AgendaItem item = about.item();
        PanelDecision decision = command.terms().decision();
        return DecisionPolicy.objectionToDeciding(desk.deciding(meeting, item, acting), about)
                .or(() -> DecisionPolicy.objectionToDecision(decision, about.outline()))
                .or(() -> DecisionPolicy.objectionToGrounds(command.grounds()))
                .or(() -> decisions.standsElsewhere(item.caseId(), command.grounds())
                        ? Optional.of(new DecisionRefusal.Pasted())
                        : Optional.empty())
                .or(() -> values.objection(command, meeting))
                .<Refusal>map(refusal -> refusal)
                .or(() ->
                        DecisionPolicy.closes(decision) ? closing.objection(item.caseId(), acting) : Optional.empty());
    }

    private Outcome<PanelDecisionId> decide(
            RecordPanelDecision command, MeetingLine meeting, DecisionPolicy.Decided about, Acting acting) {
        AssessmentOutline assessment = Objects.requireNonNull(about.assessment(), "no decision without an assessment");
        PanelDecisionId id = decisions.insert(meeting.id(), about.item(), command, assessment, acting);
        attendance.of(meeting.id()).forEach(one -> decisions.there(id, one));
        agenda.decided(command.item());
        contributions.close(command.item());
        CaseId caseId = about.item().caseId();
        return owners(command.terms(), caseId, acting)
                .then(_ -> gate.submit(
                        Acting.system(),
                        new AddToCase(
                                caseId,
                                CaseHappening.panelDecided(command.terms().decision()),
                                acting)))
                .then(_ -> Outcome.done(id));
    }

    private Outcome<CaseId> owners(DecisionTerms terms, CaseId caseId, Acting acting) {
        return terms instanceof DecisionTerms.Adopt(PostId caseOwner, PostId riskOwner)
                ? gate.submit(Acting.system(), new AssignOwners(caseId, caseOwner, riskOwner, acting))
                : Outcome.done(caseId);
    }
}
