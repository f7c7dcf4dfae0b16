package concord.sharing;

import concord.platform.gate.RecordRef;
import concord.platform.gate.Shown;
import java.util.List;

/** The steps that the clock asks for, at most one for each request. */
public record ChaseList(List<Chase> steps) implements Shown {

    public ChaseList {
        steps = List.copyOf(steps);
    }

    @Override
    public List<RecordRef> shown() {
        return steps.stream().map(step -> step.request().ref()).toList();
    }

    /**
     * One step.
     *
     * @param version of the request, as the step found it
     */
    public record Chase(RequestId request, int version, Kind kind) {}

    /** What is to be done. */
    public enum Kind {
        REMIND,
        NOTE_OVERDUE,
        ESCALATE
    }
}
