package concord.support.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.support.ActionId;
import concord.support.ActionRefusal;
import concord.support.ActionState;
import concord.support.AnswerLaterDay;
import java.time.LocalDate;
import java.util.EnumSet;
import org.springframework.stereotype.Component;

/** Gives a later day, or does not. */
@Component
class AnsweringLaterDay implements CommandHandler<AnswerLaterDay, ActionId> {

    private final ActionChanges changes;

    AnsweringLaterDay(ActionChanges changes) {
        this.changes = changes;
    }

    @Override
    public Outcome<ActionId> handle(AnswerLaterDay command, Acting acting) {
        return changes.in(command.action(), EnumSet.of(ActionState.OPEN)).then(line -> {
            LocalDate asked = line.laterAsked();
            if (asked == null) {
                return Outcome.refused(new ActionRefusal.NoLaterDayAsked());
            }
            return changes.record(
                    line,
                    command.given()
                            ? new Actions.Change(ActionEvent.LATER_GIVEN, command.why(), asked, null)
                            : Actions.Change.of(ActionEvent.LATER_REFUSED, command.why()),
                    acting);
        });
    }
}
