package concord.support.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.support.ActionId;
import concord.support.ActionLine;
import concord.support.ActionRefusal;
import concord.support.ActionState;
import concord.support.AskLaterDay;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import org.springframework.stereotype.Component;

/** Asks for a later day. */
@Component
class AskingLaterDay implements CommandHandler<AskLaterDay, ActionId> {

    private final ActionChanges changes;
    private final Clock clock;

    AskingLaterDay(ActionChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public Outcome<ActionId> handle(AskLaterDay command, Acting acting) {
        return changes.in(command.action(), EnumSet.of(ActionState.OPEN))
                .then(line -> isLater(command.day(), line)
                        ? changes.record(
                                line,
                                new Actions.Change(ActionEvent.LATER_ASKED, command.why(), command.day(), null),
                                acting)
                        : Outcome.refused(new ActionRefusal.DayNotLater()));
    }

    private boolean isLater(LocalDate day, ActionLine line) {
        return day.isAfter(line.due()) && !day.isBefore(LocalDate.now(clock));
    }
}
