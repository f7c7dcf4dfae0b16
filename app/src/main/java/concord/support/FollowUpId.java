package concord.support;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.RecordId;
import concord.platform.gate.RecordRef;
import java.util.UUID;

/** Identifies a review after closure: the one at six months or the one at twelve (F6). */
public record FollowUpId(UUID value) implements RecordId {

    public static final String KIND = "review-after-closure";

    public FollowUpId {
        requireNonNull(value, "value is null");
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, value);
    }
}
