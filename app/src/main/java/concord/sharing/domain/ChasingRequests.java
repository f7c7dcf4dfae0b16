package concord.sharing.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.Command;
import concord.platform.gate.Gate;
import concord.platform.time.TimedWork;
import concord.sharing.ChaseList;
import concord.sharing.EscalateRequest;
import concord.sharing.NoteOverdue;
import concord.sharing.RemindOfRequest;
import concord.sharing.RequestId;
import concord.sharing.RequestsToChase;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Reminds on the due day, notes what is overdue and takes it up the ladder, each once. Each step stands in a
 * transaction of its own; one that a person was quicker than is refused as stale and found anew at the next run.
 */
@Component
class ChasingRequests implements TimedWork {

    /** A request that the clock has left far behind takes its steps one after another: so many kinds there are. */
    private static final int ROUNDS = ChaseList.Kind.values().length;

    private final Gate gate;

    ChasingRequests(Gate gate) {
        this.gate = gate;
    }

    @Override
    public String name() {
        return "chase-information-requests";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    @Override
    public void run() {
        for (int round = 0; round < ROUNDS; round++) {
            List<ChaseList.Chase> steps =
                    gate.ask(Acting.system(), new RequestsToChase()).orThrow().steps();
            steps.forEach(step -> gate.submit(Acting.system(), command(step)));
            if (steps.isEmpty()) {
                return;
            }
        }
    }

    private static Command<RequestId> command(ChaseList.Chase step) {
        return switch (step.kind()) {
            case REMIND -> new RemindOfRequest(step.request());
            case NOTE_OVERDUE -> new NoteOverdue(step.request());
            case ESCALATE ->
                new EscalateRequest(step.request(), step.version(), "No answer in time: passed on by Concord");
        };
    }
}
