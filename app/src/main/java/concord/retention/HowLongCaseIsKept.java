package concord.retention;

import concord.cases.CaseId;
import concord.cases.HowLongCaseKept;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts the clock of a case into words for the case's own page. */
@Component
class HowLongCaseIsKept implements HowLongCaseKept {

    private final Gate gate;

    HowLongCaseIsKept(Gate gate) {
        this.gate = gate;
    }

    @Override
    public Optional<String> of(CaseId caseId, Acting acting) {
        return switch (gate.ask(acting, new ShowClock(caseId.ref()))) {
            case Outcome.Done<RetentionClock>(RetentionClock clock) ->
                Optional.of(KeptWords.of(clock, "the case"));
            case Outcome.Refused<RetentionClock> _ -> Optional.empty();
        };
    }
}
