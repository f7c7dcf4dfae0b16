package concord.retention;

import concord.cases.CaseOutline;
import concord.cases.CaseSummary;
import concord.cases.CaseSummaryPart;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts the clock of a case into words for the case's own page. */
@Component
@Order(HowLongCaseIsKept.LAST)
class HowLongCaseIsKept implements CaseSummaryPart {

    /** After everything about the work itself. */
    static final int LAST = 900;

    private final Gate gate;

    HowLongCaseIsKept(Gate gate) {
        this.gate = gate;
    }

    @Override
    public Optional<CaseSummary> of(CaseOutline outline, Acting acting) {
        return switch (gate.ask(acting, new ShowClock(outline.id().ref()))) {
            case Outcome.Done<RetentionClock>(RetentionClock clock) ->
                Optional.of(new CaseSummary(
                        "How long it is kept",
                        List.of(new CaseSummary.Row("Retention", KeptWords.of(clock, "the case"))),
                        null));
            case Outcome.Refused<RetentionClock> _ -> Optional.empty();
        };
    }
}
