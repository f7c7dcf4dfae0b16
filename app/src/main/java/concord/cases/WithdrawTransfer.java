package concord.cases;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;

/** Takes back a transfer that was not answered yet. */
public record WithdrawTransfer(TransferId transfer) implements Command<TransferId>, About {

    public WithdrawTransfer {
        requireNonNull(transfer, "transfer is null");
    }

    @Override
    public RecordRef about() {
        return transfer.ref();
    }
}
