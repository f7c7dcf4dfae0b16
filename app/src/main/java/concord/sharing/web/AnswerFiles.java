package concord.sharing.web;

import concord.files.Arrivals;
import concord.files.StageUpload;
import concord.files.StagedUploadId;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.Refusal;
import concord.platform.web.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Stages the files that come with an answer, so that a refused form does not lose them. */
@Component
class AnswerFiles {

    private final Gate gate;
    private final Arrivals arrivals;

    AnswerFiles(Gate gate, Arrivals arrivals) {
        this.gate = gate;
        this.arrivals = arrivals;
    }

    /** The form with what was staged now and earlier, and the first refusal if there was one. */
    record Taken(Fields fields, @Nullable Refusal refusal) {}

    Taken take(Acting acting, List<MultipartFile> sent, Fields typed) {
        var uploads = new ArrayList<>(typed.all(AnswerForm.UPLOADS));
        Refusal refusal = null;
        for (MultipartFile file : sent) {
            if (file.isEmpty()) {
                continue;
            }
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "file");
            Outcome<StagedUploadId> staged =
                    arrivals.during(file, arrival -> gate.submit(acting, new StageUpload(arrival, name)));
            switch (staged) {
                case Outcome.Done<StagedUploadId>(StagedUploadId upload) ->
                    uploads.add(upload.value().toString());
                case Outcome.Refused<StagedUploadId>(var why) -> refusal = refusal == null ? why : refusal;
            }
        }
        return new Taken(typed.with(AnswerForm.UPLOADS, uploads.toArray(String[]::new)), refusal);
    }
}
