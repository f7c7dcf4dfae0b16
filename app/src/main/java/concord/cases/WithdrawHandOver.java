package concord.cases;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;

/** Takes back a hand-over that was not answered yet. */
public record WithdrawHandOver(CaseId caseId, HandOverId handOver) implements Command<HandOverId>, About {

    public WithdrawHandOver {
        requireNonNull(caseId, "caseId is null");
        requireNonNull(handOver, "handOver is null");
    }

    @Override
    public RecordRef about() {
        return caseId.ref();
    }
}
