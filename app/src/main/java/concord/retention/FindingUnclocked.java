package concord.retention;

import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import concord.platform.gate.RecordRef;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks for records that are kept without a clock. A request is kept as long as the record that it is about. */
@Component
class FindingUnclocked implements QueryHandler<FindUnclocked, Unclocked> {

    /** Each table by itself against the clocks, so that nothing has to be put together but the few that are found. */
    private static final String UNCLOCKED = """
            with unclocked as (
                select 'referral' as kind, r.id from referrals.referral r
                where not exists (select from retention.clock c where c.record_id = r.id and c.record_kind = 'referral')
                union
                select 'case', k.id from cases.case_record k
                where not exists (select from retention.clock c where c.record_id = k.id and c.record_kind = 'case')
                union
                select q.about_kind, q.about_id from sharing.request q
                where not exists (select from retention.clock c where c.record_id = q.about_id
                                                                  and c.record_kind = q.about_kind))
            select kind, id, count(*) over () as total from unclocked order by id limit :most
            """;

    private static final int MOST_SHOWN = 100;

    private final JdbcClient jdbc;

    FindingUnclocked(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Outcome<Unclocked> answer(FindUnclocked query, Acting acting) {
        var total = new AtomicInteger();
        List<RecordRef> records = jdbc.sql(UNCLOCKED)
                .param("most", MOST_SHOWN)
                .query((row, _) -> {
                    total.set(row.getInt("total"));
                    return new RecordRef(row.getString("kind"), row.getObject("id", UUID.class));
                })
                .list();
        return Outcome.done(new Unclocked(records, total.get()));
    }
}
