package concord.audit;

import concord.platform.gate.PostId;
import concord.platform.gate.RecordRef;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the last visit in the ledger. The look under way is not in it yet. */
@Component
class VisitsInLedger implements LastVisit {

    /** More looks than one visit has. Where it has more, it counts as having begun with the oldest of these. */
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    VisitsInLedger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> before(RecordRef record, PostId post, Set<String> acts) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        select coalesce(max(at) filter (where next - at > make_interval(secs => :away)),
                                        case when count(*) = :most then min(at) end) as before
                        from (select at, coalesce(lead(at) over (order by index), :now) as next
                              from (select e.index, e.at
                                    from audit.entry_about a join audit.entry e on e.index = a.entry_index
                                    where a.record_id = :record and a.kind = :kind and e.post_id = :post and e.act in (:acts)
                                    order by a.entry_index desc limit :most) newest) looks
                        """)
                .param("away", AWAY.toSeconds())
                .param("now", Timestamp.from(now))
                .param("record", record.id())
                .param("kind", record.kind())
                .param("post", post.value())
                .param("acts", acts)
                .param("most", MOST)
                .query((row, _) ->
                        Optional.ofNullable(row.getTimestamp("before")).map(Timestamp::toInstant))
                .single();
    }
}
