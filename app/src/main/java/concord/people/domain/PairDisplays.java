package concord.people.domain;

import concord.matching.Explanation;
import concord.people.InvolvementId;
import concord.people.KnownPerson;
import concord.people.PairDisplayId;
import concord.people.PersonId;
import concord.platform.Ids;
import concord.platform.gate.PostId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps every showing of two records side by side as it was shown. */
@Component
class PairDisplays {

    private static final String SELECT = """
            select d.id, d.ours_id, d.theirs_id, d.ours_person, d.theirs_person, d.post_id, d.at, d.ours, d.theirs, d.why,
                   d.seen
            from people.pair_display d
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Ids ids;
    private final Clock clock;

    PairDisplays(JdbcClient jdbc, JsonMapper json, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /** A row of {@code people.pair_display}. */
    record Row(
            PairDisplayId id,
            InvolvementId oursId,
            InvolvementId theirsId,
            @Nullable PersonId oursPerson,
            @Nullable PersonId theirsPerson,
            PostId shownTo,
            Instant at,
            KnownPerson ours,
            KnownPerson theirs,
            Explanation why,
            String seen) {

        /** Whether it shows these two persons, whichever stands first. */
        boolean isOf(PersonId one, PersonId other) {
            return (one.equals(oursPerson) && other.equals(theirsPerson))
                    || (other.equals(oursPerson) && one.equals(theirsPerson));
        }
    }

    Optional<Row> find(PairDisplayId id) {
        return jdbc.sql(SELECT + "where d.id = :id")
                .param("id", id.value())
                .query(this::row)
                .optional();
    }

    /** The showing to this post that still holds, where nothing has changed since; else a new one. */
    Row show(Pair pair, PostId post) {
        return latest(pair, post).filter(row -> row.seen().equals(pair.seen())).orElseGet(() -> keep(pair, post));
    }

    private Optional<Row> latest(Pair pair, PostId post) {
        return jdbc.sql(SELECT + """
                        where d.post_id = :post and d.ours_id = :ours and d.theirs_id = :theirs
                        order by d.at desc, d.id desc limit 1
                        """)
                .param("post", post.value())
                .param("ours", pair.ours().main().id().value())
                .param("theirs", pair.theirs().main().id().value())
                .query(this::row)
                .optional();
    }

    private Row keep(Pair pair, PostId post) {
        var row = new Row(
                new PairDisplayId(ids.next()),
                pair.ours().main().id(),
                pair.theirs().main().id(),
                pair.ours().person(),
                pair.theirs().person(),
                post,
                clock.instant(),
                pair.ours().portrait(),
                pair.theirs().portrait(),
                pair.why(),
                pair.seen());
        jdbc.sql("""
                        insert into people.pair_display
                            (id, ours_id, theirs_id, ours_person, theirs_person, post_id, at, ours, theirs, why,
                             weight_bits, model_version, seen)
                        values (:id, :oursId, :theirsId, :oursPerson, :theirsPerson, :post, :at, :ours::jsonb,
                                :theirs::jsonb, :why::jsonb, :bits, :model, :seen)
                        """)
                .param("id", row.id().value())
                .param("oursId", row.oursId().value())
                .param("theirsId", row.theirsId().value())
                .param("oursPerson", value(row.oursPerson()), Types.OTHER)
                .param("theirsPerson", value(row.theirsPerson()), Types.OTHER)
                .param("post", post.value())
                .param("at", OffsetDateTime.ofInstant(row.at(), clock.getZone()))
                .param("ours", json.writeValueAsString(row.ours()))
                .param("theirs", json.writeValueAsString(row.theirs()))
                .param("why", json.writeValueAsString(row.why()))
                .param("bits", row.why().weightBits())
                .param("model", row.why().modelVersion())
                .param("seen", row.seen())
                .update();
        return row;
    }

    private static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new PairDisplayId(row.getObject("id", UUID.class)),
                new InvolvementId(row.getObject("ours_id", UUID.class)),
                new InvolvementId(row.getObject("theirs_id", UUID.class)),
                person(row, "ours_person"),
                person(row, "theirs_person"),
                new PostId(row.getObject("post_id", UUID.class)),
                row.getTimestamp("at").toInstant(),
                json.readValue(row.getString("ours"), KnownPerson.class),
                json.readValue(row.getString("theirs"), KnownPerson.class),
                json.readValue(row.getString("why"), Explanation.class),
                row.getString("seen"));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        UUID person = row.getObject(column, UUID.class);
        return person == null ? null : new PersonId(person);
    }
}
