package concord.sharing;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Versioned;

/**
 * Takes a request one rung up: to the safeguarding lead of the agency that was asked, then to a senior officer of the
 * area. Concord does so by itself when a request stays overdue (barrier B6: nothing depends on goodwill).
 */
public record EscalateRequest(RequestId request, int version, String reason) implements Command<RequestId>, Versioned {

    public EscalateRequest {
        requireNonNull(request, "request is null");
        reason = Texts.required(reason, Texts.ACCOUNT, "reason");
    }

    @Override
    public RecordRef about() {
        return request.ref();
    }
}
