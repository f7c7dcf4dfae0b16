package concord.faults;

import concord.platform.gate.Acting;
import concord.platform.gate.Command;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.RecordId;
import java.util.UUID;
import java.util.function.Function;

/**
 * One act of the system, by somebody who may do it and at a moment at which it can be done.
 *
 * @param doing submits it through the Gate
 */
record Act(String name, Function<Gate, Outcome<?>> doing) {

    static Act of(Acting acting, Command<?> command) {
        return new Act(command.getClass().getSimpleName(), gate -> gate.submit(acting, command));
    }

    static <R extends RecordId> Act once(Acting acting, Command<R> command, UUID key) {
        return new Act(command.getClass().getSimpleName(), gate -> gate.submitOnce(acting, command, key));
    }
}
