package concord.panels.domain;

import concord.panels.DecisionRefusal;
import concord.panels.DecisionView;
import concord.panels.PanelDecisionId;
import concord.panels.PanelOutline;
import concord.panels.RecordDissent;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import org.springframework.stereotype.Component;

/** Records an agency's dissent after the decision. */
@Component
class RecordingDissent implements CommandHandler<RecordDissent, PanelDecisionId> {

    private final DecisionTable decisions;
    private final MeetingTable meetings;
    private final PanelTable panels;

    RecordingDissent(DecisionTable decisions, MeetingTable meetings, PanelTable panels) {
        this.decisions = decisions;
        this.meetings = meetings;
        this.panels = panels;
    }

    @Override
    public Outcome<PanelDecisionId> handle(RecordDissent command, Acting acting) {
        DecisionView decision = decisions.find(command.decision()).orElseThrow();
        PanelOutline panel = panels.get(meetings.get(decision.meeting()).panel());
        if (panel.seats().stream()
                .noneMatch(seat -> seat.agency().equals(command.dissent().agency()))) {
            return Outcome.refused(new DecisionRefusal.NoSeat());
        }
        decisions.dissent(command.decision(), command.dissent(), acting);
        return Outcome.done(command.decision());
    }
}
