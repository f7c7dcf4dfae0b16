package concord.retention;

import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import concord.platform.gate.RecordRef;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks for records that are kept without a clock. A request is kept as long as the record that it is about. */
@Component
class FindingUnclocked implements QueryHandler<FindUnclocked, Unclocked> {

    private static final String UNCLOCKED = """
            from (select 'referral' as kind, id from referrals.referral
                  union
                  select 'case', id from cases.case_record
                  union
                  select about_kind, about_id from sharing.request) kept
            where not exists (select from retention.clock c where c.record_id = kept.id and c.record_kind = kept.kind)
            """;

    private static final int MOST_SHOWN = 100;

    private final JdbcClient jdbc;

    FindingUnclocked(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Outcome<Unclocked> answer(FindUnclocked query, Acting acting) {
        List<RecordRef> records = jdbc.sql("select kind, id " + UNCLOCKED + " order by id limit :most")
                .param("most", MOST_SHOWN)
                .query((row, _) -> new RecordRef(row.getString("kind"), row.getObject("id", UUID.class)))
                .list();
        int total =
                jdbc.sql("select count(*) " + UNCLOCKED).query(Integer.class).single();
        return Outcome.done(new Unclocked(records, total));
    }
}
