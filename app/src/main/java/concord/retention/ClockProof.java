package concord.retention;

import concord.audit.IntegrityProof;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Proves that what each clock's row says is its newest start. */
@Component
class ClockProof implements IntegrityProof {

    private final JdbcClient jdbc;

    ClockProof(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "every retention clock shows its newest start";
    }

    @Override
    public Found prove() {
        long checked = jdbc.sql("select count(*) from retention.clock")
                .query(Long.class)
                .single();
        return new Found(
                checked,
                jdbc.sql("select record_kind || ' ' || record_id as record from retention.clock_astray order by 1")
                        .query((row, _) -> row.getString("record"))
                        .list());
    }
}
