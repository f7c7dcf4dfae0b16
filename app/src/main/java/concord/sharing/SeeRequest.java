package concord.sharing;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Repeatable;

/** Notes that a request was opened by whoever was asked, or its answer by whoever asked. Changes nothing where that is known. */
public record SeeRequest(RequestId request) implements Command<RequestId>, About, Repeatable {

    public SeeRequest {
        requireNonNull(request, "request is null");
    }

    @Override
    public RecordRef about() {
        return request.ref();
    }
}
