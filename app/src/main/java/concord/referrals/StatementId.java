package concord.referrals;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identifies a statement of a referral. */
public record StatementId(UUID value) {

    public StatementId {
        requireNonNull(value, "value is null");
    }
}
