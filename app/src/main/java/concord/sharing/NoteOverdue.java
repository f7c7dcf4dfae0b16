package concord.sharing;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;

/** Notes that the due day of a request has passed without an answer. Concord does so itself, once for each due day. */
public record NoteOverdue(RequestId request) implements Command<RequestId>, About {

    public NoteOverdue {
        requireNonNull(request, "request is null");
    }

    @Override
    public RecordRef about() {
        return request.ref();
    }
}
