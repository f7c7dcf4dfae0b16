package concord.referrals;

import concord.files.DocumentId;
import java.time.Instant;

/** A document of a referral: what it is. Its content is in the room {@code files}. */
public record EvidenceView(DocumentId document, String kind, String description, Instant attachedAt) {}
