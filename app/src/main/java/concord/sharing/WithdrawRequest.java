package concord.sharing;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Versioned;

/**
 * Withdraws a request that is no longer needed. What was told with it stays in the disclosure ledger.
 */
public record WithdrawRequest(RequestId request, int version, String reason) implements Command<RequestId>, Versioned {

    public WithdrawRequest {
        requireNonNull(request, "request is null");
        reason = Texts.required(reason, Texts.ACCOUNT, "reason");
    }

    @Override
    public RecordRef about() {
        return request.ref();
    }
}
