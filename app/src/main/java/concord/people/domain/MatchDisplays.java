package concord.people.domain;

import concord.people.InvolvementId;
import concord.people.KnownPerson;
import concord.people.KnownPerson.Likeness;
import concord.people.MatchDisplayId;
import concord.platform.Ids;
import concord.platform.gate.PostId;
import concord.platform.rows.BundledRow;
import concord.platform.rows.Bundles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps every showing of near records as it was shown. */
@Component
class MatchDisplays {

    private static final String NOBODY_NEAR = "none";
    private static final String SELECT = """
            select d.id, d.involvement_id, d.seen_version, d.post_id, d.at, d.candidates,
                   exists (select from people.match_decision m where m.display_id = d.id)
                   or exists (select from people.link l where l.display_id = d.id) as answered
            from people.match_display d
            """;

    private static final String KEEP = """
            insert into people.match_display
                (id, involvement_id, seen_version, post_id, at, candidates, candidate_ids, model_version)
            select d.id, d.involvement, d.version, d.post, d.at, d.candidates::jsonb, d.candidate_ids::uuid[], d.model
            from unnest(:ids::uuid[], :involvements::uuid[], :versions::integer[], :posts::uuid[], :at::timestamptz[],
                 :candidates::text[], :candidateIds::text[], :models::text[])
                 as d(id, involvement, version, post, at, candidates, candidate_ids, model)
            """;

    private final JdbcClient jdbc;
    private final Bundles bundles;
    private final JsonMapper json;
    private final Ids ids;
    private final Clock clock;

    MatchDisplays(JdbcClient jdbc, Bundles bundles, JsonMapper json, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.bundles = bundles;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /** A row of {@code people.match_display}; {@code answered} where a decision was taken on it. */
    record Row(
            MatchDisplayId id,
            InvolvementId involvement,
            int seenVersion,
            PostId shownTo,
            Instant at,
            List<KnownPerson> candidates,
            boolean answered) {

        List<InvolvementId> candidateIds() {
            return candidates.stream().map(KnownPerson::nearest).toList();
        }
    }

    Optional<Row> find(MatchDisplayId id) {
        return jdbc.sql(SELECT + "where d.id = :id")
                .param("id", id.value())
                .query(this::row)
                .optional();
    }

    /** The latest showing of an involvement to a post. */
    Optional<Row> latest(InvolvementId involvement, PostId post) {
        return jdbc.sql(SELECT + """
                        where d.involvement_id = :involvement and d.post_id = :post order by d.at desc, d.id desc limit 1
                        """)
                .param("involvement", involvement.value())
                .param("post", post.value())
                .query(this::row)
                .optional();
    }

    Row keep(Sighting asked, List<KnownPerson> candidates, PostId post) {
        return keep(asked.id(), asked.version(), candidates, post);
    }

    /** That nobody was near somebody who has just been written down. */
    MatchDisplayId keepEmpty(InvolvementId asked, PostId post) {
        return keep(asked, 0, List.of(), post).id();
    }

    private Row keep(InvolvementId asked, int version, List<KnownPerson> candidates, PostId post) {
        var row = new Row(new MatchDisplayId(ids.next()), asked, version, post, clock.instant(), candidates, false);
        bundles.add(
                KEEP,
                new BundledRow()
                        .put("ids", row.id().value())
                        .put("involvements", asked.value())
                        .put("versions", version)
                        .put("posts", post.value())
                        .put("at", OffsetDateTime.ofInstant(row.at(), clock.getZone()))
                        .put("candidates", json.writeValueAsString(candidates))
                        .put(
                                "candidateIds",
                                row.candidateIds().stream()
                                        .map(id -> id.value().toString())
                                        .collect(Collectors.joining(",", "{", "}")))
                        .put("models", modelVersion(candidates)));
        return row;
    }

    private static String modelVersion(List<KnownPerson> candidates) {
        return candidates.stream()
                .map(KnownPerson::likeness)
                .filter(Objects::nonNull)
                .map(Likeness::why)
                .map(why -> why.modelVersion())
                .findFirst()
                .orElse(NOBODY_NEAR);
    }

    private Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new MatchDisplayId(row.getObject("id", UUID.class)),
                new InvolvementId(row.getObject("involvement_id", UUID.class)),
                row.getInt("seen_version"),
                new PostId(row.getObject("post_id", UUID.class)),
                row.getTimestamp("at").toInstant(),
                json.readValue(row.getString("candidates"), new TypeReference<List<KnownPerson>>() {}),
                row.getBoolean("answered"));
    }
}
