package concord.support;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import java.time.LocalDate;

/**
 * Passes sessions that run late on to the case owner, then to the chair. Done by Concord, once for each gap.
 *
 * @param since the day of the last session before the gap
 */
public record PassOnLateSessions(CommissionId commission, Rung rung, LocalDate since)
        implements Command<CommissionId>, About {

    public PassOnLateSessions {
        requireNonNull(commission, "commission is null");
        requireNonNull(rung, "rung is null");
        requireNonNull(since, "since is null");
    }

    @Override
    public RecordRef about() {
        return commission.ref();
    }
}
