package concord.referrals.web.intake;

import concord.files.StagedUploadId;
import concord.referrals.AttachedEvidence;
import java.util.UUID;

/** A file that waits to go with the referral, as the draft remembers it. */
public record Attached(UUID upload, String name, String kind, String description) {

    StagedUploadId id() {
        return new StagedUploadId(upload);
    }

    AttachedEvidence evidence() {
        return new AttachedEvidence(id(), kind, description);
    }
}
