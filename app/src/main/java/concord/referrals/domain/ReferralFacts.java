package concord.referrals.domain;

import concord.platform.gate.AreaId;
import concord.platform.gate.RecordFacts;
import concord.platform.gate.RecordKind;
import concord.referrals.ReferralId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers the Gate's questions about referrals. */
@Component
class ReferralFacts implements RecordKind {

    private final JdbcClient jdbc;

    ReferralFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return ReferralId.KIND;
    }

    @Override
    public Optional<RecordFacts> facts(UUID id, boolean forChange) {
        String sql = "select version, area_id from referrals.referral where id = :id";
        return jdbc.sql(forChange ? sql + " for update" : sql)
                .param("id", id)
                .query((row, number) ->
                        RecordFacts.ofArea(row.getInt("version"), new AreaId(row.getObject("area_id", UUID.class))))
                .optional();
    }
}
