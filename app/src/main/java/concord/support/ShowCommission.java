package concord.support;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;

/** One commission, for its provider and for those who work on the case. */
public record ShowCommission(CommissionId commission) implements Query<CommissionView>, About {

    public ShowCommission {
        requireNonNull(commission, "commission is null");
    }

    @Override
    public RecordRef about() {
        return commission.ref();
    }
}
