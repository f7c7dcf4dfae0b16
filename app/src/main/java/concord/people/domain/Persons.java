package concord.people.domain;

import concord.files.SubjectKeyId;
import concord.people.InvolvementId;
import concord.people.MatchDisplayId;
import concord.people.PersonId;
import concord.platform.Ids;
import concord.platform.gate.PostId;
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

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    Persons(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** Only after a showing: the table refuses a person without one (F1). */
    PersonId create(MatchDisplayId shown, SubjectKeyId key, PostId by) {
        var id = new PersonId(ids.next());
        jdbc.sql("""
                        insert into people.person (id, subject_key_id, match_display_id, created_at, created_by_post)
                        values (:id, :key, :display, :now, :by)
                        """)
                .param("id", id.value())
                .param("key", key.value())
                .param("display", shown.value())
                .param("now", OffsetDateTime.now(clock))
                .param("by", by.value())
                .update();
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

    /** Holds the involvements until the end of the transaction, in one order for everybody. */
    void lock(Collection<InvolvementId> involvements) {
        jdbc.sql("select 1 from people.involvement where id = any (:ids) order by id for update")
                .param("ids", involvements.stream().map(InvolvementId::value).toArray(UUID[]::new))
                .query(Integer.class)
                .list();
    }

    /** Why an involvement is said to be a person's. */
    record Grounds(MatchDisplayId display, String reason, PostId by) {}

    void link(InvolvementId involvement, Target target, @Nullable PersonId before, Grounds grounds) {
        jdbc.sql("""
                        insert into people.link
                            (id, involvement_id, person_id, before_id, display_id, reason, at, by_post)
                        values (:id, :involvement, :person, :before, :display, :reason, :now, :by)
                        """)
                .param("id", ids.next())
                .param("involvement", involvement.value())
                .param("person", target.person().value())
                .param("before", before == null ? null : before.value())
                .param("display", grounds.display().value())
                .param("reason", grounds.reason())
                .param("now", OffsetDateTime.now(clock))
                .param("by", grounds.by().value())
                .update();
        jdbc.sql("""
                        update people.involvement
                        set person_id = :person, subject_key_id = :key, version = version + 1,
                            tx = pg_current_xact_id()
                        where id = :involvement
                        """)
                .param("person", target.person().value())
                .param("key", target.key().value())
                .param("involvement", involvement.value())
                .update();
    }

    /** A person and the key that everything about them is sealed under. */
    record Target(PersonId person, SubjectKeyId key) {}
}
