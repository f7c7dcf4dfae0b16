package concord.cases;

import concord.platform.gate.AreaId;
import java.time.Instant;
import java.util.List;

/** Cases that went to other areas. */
public record TransferredAway(List<Line> lines) {

    public TransferredAway {
        lines = List.copyOf(lines);
    }

    /** One case: its reference, and to whom it went. */
    public record Line(String reference, AreaId from, AreaId to, Instant offeredAt, Instant acceptedAt) {}
}
