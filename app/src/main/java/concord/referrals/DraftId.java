package concord.referrals;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.RecordId;
import concord.platform.gate.RecordRef;
import java.util.UUID;

/** Identifies a referral that somebody has begun and not yet made. Good as the key under which it is made once. */
public record DraftId(UUID value) implements RecordId {

    /** Drafts as the ledger names them. */
    public static final String KIND = "referral-draft";

    public DraftId {
        requireNonNull(value, "value is null");
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, value);
    }
}
