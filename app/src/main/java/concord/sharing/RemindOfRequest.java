package concord.sharing;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;

/** Reminds whoever was asked. Concord does so once, on the day a request is due; the asker may at any time. */
public record RemindOfRequest(RequestId request) implements Command<RequestId>, About {

    public RemindOfRequest {
        requireNonNull(request, "request is null");
    }

    @Override
    public RecordRef about() {
        return request.ref();
    }
}
