package concord.sharing;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;

/** Shows one request as the acting post may see it. */
public record ShowRequest(RequestId request) implements Query<RequestView>, About {

    public ShowRequest {
        requireNonNull(request, "request is null");
    }

    @Override
    public RecordRef about() {
        return request.ref();
    }
}
