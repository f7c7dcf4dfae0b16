package concord.support.web;

import concord.files.Arrivals;
import concord.files.StageUpload;
import concord.files.StagedUploadId;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.Refusal;
import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Stages the files that come with a form of this room, so that a refused form does not lose them. */
@Component
class EvidenceFiles {

    static final String UPLOADS = "upload";

    private final Gate gate;
    private final Arrivals arrivals;

    EvidenceFiles(Gate gate, Arrivals arrivals) {
        this.gate = gate;
        this.arrivals = arrivals;
    }

    /** The form with what was staged now and earlier, and the first refusal if there was one. */
    record Taken(Fields fields, @Nullable Refusal refusal) {

        FormCheck check() {
            return new FormCheck(fields)
                    .refuseIf(refusal != null, "files", refusal == null ? "" : refusal.whatStandsInTheWay());
        }

        List<StagedUploadId> uploads() {
            return fields.all(UPLOADS).stream()
                    .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                    .map(id -> new StagedUploadId(UUID.fromString(id)))
                    .toList();
        }
    }

    Taken take(Acting acting, @Nullable List<MultipartFile> sent, Fields typed) {
        var uploads = new ArrayList<>(typed.all(UPLOADS));
        Refusal refusal = null;
        for (MultipartFile file : sent == null ? List.<MultipartFile>of() : sent) {
            if (file.isEmpty()) {
                continue;
            }
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "file");
            Outcome<StagedUploadId> staged =
                    arrivals.during(file, arrival -> gate.submit(acting, new StageUpload(arrival, name)));
            switch (staged) {
                case Outcome.Done<StagedUploadId>(StagedUploadId upload) ->
                    uploads.add(upload.value().toString());
                case Outcome.Refused<StagedUploadId>(Refusal why) -> refusal = refusal == null ? why : refusal;
            }
        }
        return new Taken(typed.with(UPLOADS, uploads.toArray(String[]::new)), refusal);
    }
}
