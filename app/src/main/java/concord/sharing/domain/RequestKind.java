package concord.sharing.domain;

import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import concord.platform.gate.RecordFacts;
import concord.platform.gate.RecordKind;
import concord.sharing.RequestId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the Gate must know of a request. */
@Component
class RequestKind implements RecordKind {

    private static final String FACTS =
            "select version, area_id, asked_of_agency, asked_by, recipients from sharing.request where id = :id";

    private final JdbcClient jdbc;

    RequestKind(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return RequestId.KIND;
    }

    @Override
    public Optional<RecordFacts> facts(UUID id, boolean forChange) {
        return jdbc.sql(forChange ? FACTS + " for update" : FACTS)
                .param("id", id)
                .query((row, _) -> facts(row))
                .optional();
    }

    private static RecordFacts facts(ResultSet row) throws SQLException {
        var posts = new HashSet<PostId>();
        UUID[] recipients = (UUID[]) row.getArray("recipients").getArray();
        Arrays.stream(recipients).map(PostId::new).forEach(posts::add);
        posts.add(new PostId(row.getObject("asked_by", UUID.class)));
        return new RecordFacts(
                row.getInt("version"),
                Set.of(new AreaId(row.getObject("area_id", UUID.class))),
                Set.of(new AgencyId(row.getObject("asked_of_agency", UUID.class))),
                posts);
    }
}
