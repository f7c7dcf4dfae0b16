package concord.panels.domain;

import concord.panels.CorrectRationale;
import concord.panels.DecisionRefusal;
import concord.panels.DecisionView;
import concord.panels.PanelDecisionId;
import concord.panels.PanelRefusal;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes a new version of a decision's reasons. */
@Component
class CorrectingRationale implements CommandHandler<CorrectRationale, PanelDecisionId> {

    private final DecisionTable decisions;
    private final MeetingTable meetings;
    private final PanelDesk desk;

    CorrectingRationale(DecisionTable decisions, MeetingTable meetings, PanelDesk desk) {
        this.decisions = decisions;
        this.meetings = meetings;
        this.desk = desk;
    }

    @Override
    public Outcome<PanelDecisionId> handle(CorrectRationale command, Acting acting) {
        DecisionView decision = decisions.find(command.decision()).orElseThrow();
        if (!desk.chairs(acting, meetings.get(decision.meeting()).panel())) {
            return Outcome.refused(new DecisionRefusal.NotTheChair());
        }
        var parts = new LinkedHashMap<String, String>();
        parts.put("Facts relied on", command.facts());
        parts.put("Alternatives considered", command.alternatives());
        parts.put("What would change our mind", command.change());
        parts.put("Reasons", command.reasons());
        Optional<PanelRefusal> objection = DecisionPolicy.objectionToParts(parts);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        decisions.correct(command, acting);
        return Outcome.done(command.decision());
    }
}
