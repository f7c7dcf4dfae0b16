package concord.sharing;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Versioned;

/**
 * Refuses a request. The reason is a code of the vocabulary {@code request-refusal-reason}, and words that the asker can
 * act on: "no" without a reason is what the research found (barrier B4).
 */
public record RefuseRequest(RequestId request, int version, String reason, String words)
        implements Command<RequestId>, Versioned {

    public RefuseRequest {
        requireNonNull(request, "request is null");
        reason = Texts.required(reason, Texts.CODE, "reason");
        words = Texts.required(words, Texts.ACCOUNT, "words");
    }

    @Override
    public RecordRef about() {
        return request.ref();
    }
}
