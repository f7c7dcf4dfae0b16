package concord.sharing;

import static java.util.Objects.requireNonNull;

import concord.files.StagedUploadId;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Versioned;
import java.util.List;

/**
 * Answers a request, item by item. Each item has exactly one answer. The answer is a disclosure, so it has a ground of
 * its own.
 *
 * @param uploads files that the acting post has staged; with the answer they become documents of the asking area
 */
public record AnswerRequest(
        RequestId request, int version, List<FieldAnswer> answers, List<StagedUploadId> uploads, Ground ground)
        implements Command<RequestId>, Versioned {

    public AnswerRequest {
        requireNonNull(request, "request is null");
        answers = List.copyOf(answers);
        uploads = List.copyOf(uploads);
        requireNonNull(ground, "ground is null");
    }

    @Override
    public RecordRef about() {
        return request.ref();
    }
}
