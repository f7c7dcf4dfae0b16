package concord.referrals;

import static java.util.Objects.requireNonNull;

import concord.files.StagedUploadId;

/**
 * A document that is to belong to a referral: uploaded before, and stored with it.
 *
 * @param kind code of the vocabulary "evidence-kind"
 */
public record AttachedEvidence(StagedUploadId upload, String kind, String description) {

    public AttachedEvidence {
        requireNonNull(upload, "upload is null");
        kind = Said.surely(kind, 60, "The kind of evidence");
        description = Said.surely(description, 500, "What the evidence is");
    }
}
