package concord.sharing;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Versioned;
import java.time.LocalDate;

/**
 * Gives a request a later day. Whoever was asked may do so once, within the area's target; whoever asked, at any time.
 */
public record ExtendRequest(RequestId request, int version, LocalDate due, String reason)
        implements Command<RequestId>, Versioned {

    public ExtendRequest {
        requireNonNull(request, "request is null");
        requireNonNull(due, "due is null");
        reason = Texts.required(reason, Texts.ACCOUNT, "reason");
    }

    @Override
    public RecordRef about() {
        return request.ref();
    }
}
