package concord.referrals;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.RecordId;
import concord.platform.gate.RecordRef;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Identifies a referral, from the first concern to the last review (F11). */
public record ReferralId(UUID value) implements RecordId {

    /** Referrals as the ledger and the Gate name them. */
    public static final String KIND = "referral";

    public ReferralId {
        requireNonNull(value, "value is null");
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, value);
    }

    /** Nothing of nothing. */
    public static @Nullable ReferralId orNull(@Nullable UUID value) {
        return value == null ? null : new ReferralId(value);
    }
}
