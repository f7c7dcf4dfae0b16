package concord.people.domain;

import concord.files.SubjectKeyId;
import concord.people.InvolvementId;
import concord.people.MatchDisplayId;
import concord.people.MergeId;
import concord.people.PairDisplayId;
import concord.people.PersonId;
import concord.platform.Ids;
import concord.platform.gate.PostId;
import concord.platform.gate.RecordId;
import concord.platform.rows.BundledRow;
import concord.platform.rows.Bundles;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Persons, and which involvement is whose. */
@Component
class Persons {

    private static final String CREATE = """
            insert into people.person (id, subject_key_id, match_display_id, created_at, created_by_post)
            select * from unnest(:ids::uuid[], :keys::uuid[], :displays::uuid[], :now::timestamptz[], :by::uuid[])
            """;

    private static final String LINK = """
            with link as (
                insert into people.link (id, involvement_id, person_id, before_id, display_id, pair_display_id, merge_id,
                    reason, at, by_post)
                select * from unnest(:ids::uuid[], :involvements::uuid[], :persons::uuid[], :before::uuid[],
                    :displays::uuid[], :pairs::uuid[], :merges::uuid[], :reasons::text[], :now::timestamptz[],
                    :by::uuid[]))
            update people.involvement i
            set person_id = l.person, subject_key_id = l.key, version = version + 1, tx = pg_current_xact_id()
            from unnest(:involvements::uuid[], :persons::uuid[], :keys::uuid[]) as l(involvement, person, key)
            where i.id = l.involvement
            """;

    private final JdbcClient jdbc;
    private final Bundles bundles;
    private final Ids ids;
    private final Clock clock;

    Persons(JdbcClient jdbc, Bundles bundles, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.bundles = bundles;
        this.ids = ids;
        this.clock = clock;
    }

    /** Only after a showing: the table refuses a person without one (F1). */
    PersonId create(MatchDisplayId shown, SubjectKeyId key, PostId by) {
        var id = new PersonId(ids.next());
        bundles.add(
                CREATE,
                new BundledRow()
                        .put("ids", id.value())
                        .put("keys", key.value())
                        .put("displays", shown.value())
                        .put("now", OffsetDateTime.now(clock))
                        .put("by", by.value()));
        return id;
    }

    /** Whether nothing else on record is this person's: an answer of "none of them" then leaves them as they are. */
    boolean isAlone(PersonId person, InvolvementId involvement) {
        return jdbc.sql("select true from people.involvement where person_id = :person and id <> :involvement limit 1")
                .param("person", person.value())
                .param("involvement", involvement.value())
                .query((row, number) -> true)
                .optional()
                .isEmpty();
    }

    Optional<SubjectKeyId> keyOf(PersonId person) {
        return jdbc.sql("select subject_key_id from people.person where id = :id")
                .param("id", person.value())
                .query((row, number) -> new SubjectKeyId(row.getObject("subject_key_id", UUID.class)))
                .optional();
    }

    /** Whom a person is part of today: themselves, or whom they were merged into. Waits for a merge that is under way. */
    PersonId standing(PersonId person) {
        return jdbc.sql("select people.stands_as(:person)")
                .param("person", person.value())
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .single();
    }

    /** Holds persons for a merge or its undoing, after their involvements, until the end of the transaction. */
    void hold(PersonId one, PersonId other) {
        jdbc.sql("select people.hold_persons(:persons)")
                .param("persons", new UUID[] {one.value(), other.value()})
                .query((row, number) -> true)
                .list();
    }

    /** Holds the involvements until the end of the transaction, in one order for everybody. */
    void lock(Collection<InvolvementId> involvements) {
        jdbc.sql("select 1 from people.involvement where id = any (:ids) order by id for update")
                .param("ids", involvements.stream().map(InvolvementId::value).toArray(UUID[]::new))
                .query(Integer.class)
                .list();
    }

    /**
     * Why an involvement is said to be a person's: after a showing of near records, after one of two records side by side, or
     * by a merge.
     */
    record Grounds(
            @Nullable MatchDisplayId display,
            @Nullable PairDisplayId pair,
            @Nullable MergeId merge,
            String reason,
            PostId by) {

        static Grounds shown(MatchDisplayId display, String reason, PostId by) {
            return new Grounds(display, null, null, reason, by);
        }

        static Grounds sideBySide(PairDisplayId pair, String reason, PostId by) {
            return new Grounds(null, pair, null, reason, by);
        }

        static Grounds merged(MergeId merge, String reason, PostId by) {
            return new Grounds(null, null, merge, reason, by);
        }
    }

    void link(InvolvementId involvement, Target target, @Nullable PersonId before, Grounds grounds) {
        bundles.add(
                LINK,
                new BundledRow()
                        .put("ids", ids.next())
                        .put("involvements", involvement.value())
                        .put("persons", target.person().value())
                        .put("before", before == null ? null : before.value())
                        .put("displays", valueOf(grounds.display()))
                        .put("pairs", valueOf(grounds.pair()))
                        .put("merges", valueOf(grounds.merge()))
                        .put("reasons", grounds.reason())
                        .put("now", OffsetDateTime.now(clock))
                        .put("by", grounds.by().value())
                        .put("keys", target.key().value()));
    }

    private static @Nullable UUID valueOf(@Nullable RecordId id) {
        return id == null ? null : id.value();
    }

    /** A person and the key that everything about them is sealed under. */
    record Target(PersonId person, SubjectKeyId key) {}
}
