package concord.support.domain;

import concord.cases.CaseBook;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.support.ActionId;
import concord.support.ActionState;
import concord.support.CompleteAction;
import java.util.EnumSet;
import org.springframework.stereotype.Component;

/** Completes an action with its evidence. */
@Component
class CompletingAction implements CommandHandler<CompleteAction, ActionId> {

    private final ActionChanges changes;
    private final Consents consents;
    private final CaseBook cases;
    private final Evidence evidence;

    CompletingAction(ActionChanges changes, Consents consents, CaseBook cases, Evidence evidence) {
        this.changes = changes;
        this.consents = consents;
        this.cases = cases;
        this.evidence = evidence;
    }

    @Override
    public Outcome<ActionId> handle(CompleteAction command, Acting acting) {
        return changes.in(command.action(), EnumSet.of(ActionState.OPEN))
                .then(line -> consents.required(line.caseId())
                        .then(_ -> evidence.store(
                                cases.get(line.caseId()), line.id().value(), command.documents(), acting))
                        .then(_ ->
                                changes.record(line, Actions.Change.of(ActionEvent.DONE, command.evidence()), acting)));
    }
}
