package concord.support.domain;

import concord.cases.CaseBook;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.support.ActionId;
import concord.support.ActionLine;
import concord.support.ActionRefusal;
import concord.support.ActionState;
import concord.support.PassAction;
import concord.support.SupportRefusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import org.springframework.stereotype.Component;

/** Gives an action to another owner. */
@Component
class PassingAction implements CommandHandler<PassAction, ActionId> {

    private final ActionChanges changes;
    private final Consents consents;
    private final CaseBook cases;
    private final SupportPosts posts;
    private final Clock clock;

    PassingAction(ActionChanges changes, Consents consents, CaseBook cases, SupportPosts posts, Clock clock) {
        this.changes = changes;
        this.consents = consents;
        this.cases = cases;
        this.posts = posts;
        this.clock = clock;
    }

    @Override
    public Outcome<ActionId> handle(PassAction command, Acting acting) {
        return changes.in(command.action(), EnumSet.of(ActionState.OPEN, ActionState.IMPOSSIBLE))
                .then(line -> consents.required(line.caseId()).then(_ -> pass(command, line, acting)));
    }

    private Outcome<ActionId> pass(PassAction command, ActionLine line, Acting acting) {
        if (!posts.canOwn(command.to(), cases.get(line.caseId()).area())) {
            return Outcome.refused(new SupportRefusal.PostCannotBe());
        }
        if (command.due().isBefore(LocalDate.now(clock))) {
            return Outcome.refused(new ActionRefusal.DayGone());
        }
        return changes.record(
                line, new Actions.Change(ActionEvent.PASSED, command.why(), command.due(), command.to()), acting);
    }
}
