package concord.cases;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;

/** A transfer as both areas see it, while it waits. */
public record ShowTransfer(TransferId transfer) implements Query<TransferView>, About {

    public ShowTransfer {
        requireNonNull(transfer, "transfer is null");
    }

    @Override
    public RecordRef about() {
        return transfer.ref();
    }
}
