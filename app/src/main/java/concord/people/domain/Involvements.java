package concord.people.domain;

import concord.files.SubjectKeyId;
import concord.people.Born;
import concord.people.InvolvementId;
import concord.people.InvolvementRole;
import concord.people.Name;
import concord.people.PersonDetails;
import concord.people.PersonId;
import concord.platform.Ids;
import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import concord.platform.gate.RecordRef;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes involvements and what their records say. */
@Component
class Involvements {

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;
    private final NamesOfThisAct names;

    Involvements(JdbcClient jdbc, Ids ids, Clock clock, NamesOfThisAct names) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
        this.names = names;
    }

    /** The part somebody has in a record. */
    record Part(InvolvementRole role, AreaId area, RecordRef record, String reference, LocalDate since) {}

    /** Whose key it is sealed under, and whom it is known to be about, if anybody. */
    record Owner(SubjectKeyId key, @Nullable PersonId person) {}

    InvolvementId record(Part part, Owner owner, PersonDetails details, PostId by) {
        var id = new InvolvementId(ids.next());
        OffsetDateTime now = OffsetDateTime.now(clock);
        insert(id, part, owner, by, now);
        insertFacts(id, details, by, now);
        if (!details.names().isEmpty()) {
            names.put(new KnownNames.Entry(
                    id, part.area(), owner.person(), Likening.of(id.value().toString(), details)));
        }
        return id;
    }

    private void insert(InvolvementId id, Part part, Owner owner, PostId by, OffsetDateTime now) {
        PersonId person = owner.person();
        jdbc.sql("""
                        insert into people.involvement
                            (id, person_id, area_id, role, record_kind, record_id, reference, since, subject_key_id,
                             recorded_at, recorded_by_post)
                        values (:id, :person, :area, :role, :kind, :record, :reference, :since, :key, :now, :by)
                        """)
                .param("id", id.value())
                .param("person", person == null ? null : person.value())
                .param("area", part.area().value())
                .param("role", part.role().name())
                .param("kind", part.record().kind())
                .param("record", part.record().id())
                .param("reference", part.reference())
                .param("since", part.since())
                .param("key", owner.key().value())
                .param("now", now)
                .param("by", by.value())
                .update();
    }

    /** All facts in one statement: an import writes thousands. */
    private void insertFacts(InvolvementId id, PersonDetails details, PostId by, OffsetDateTime now) {
        List<Name> called = details.names();
        Born born = details.born();
        jdbc.sql("""
                        with called as (
                            insert into people.name
                                (id, involvement_id, number, kind, given, family, recorded_at, recorded_by_post)
                            select n.id, :involvement, n.number, n.kind, n.given, n.family, :now, :by
                            from unnest(:nameIds::uuid[], :kinds::text[], :given::text[], :family::text[])
                                 with ordinality as n(id, kind, given, family, number)),
                        born as (
                            insert into people.birth (id, involvement_id, day, about, recorded_at, recorded_by_post)
                            select :birth, :involvement, :day::date, :about::integer, :now, :by
                            where num_nonnulls(:day::date, :about::integer) = 1)
                        insert into people.address
                            (id, involvement_id, number, lines, postcode, recorded_at, recorded_by_post)
                        select a.id, :involvement, a.number, a.lines, a.postcode, :now, :by
                        from unnest(:addressIds::uuid[], :lines::text[], :postcodes::text[])
                             with ordinality as a(id, lines, postcode, number)
                        """)
                .param("involvement", id.value())
                .param("now", now)
                .param("by", by.value())
                .param("nameIds", newIds(called.size()))
                .param("kinds", called.stream().map(name -> name.kind().name()).toArray(String[]::new))
                .param("given", called.stream().map(Name::given).toArray(String[]::new))
                .param("family", called.stream().map(Name::family).toArray(String[]::new))
                .param("birth", ids.next())
                .param("day", born.day())
                .param("about", born.about())
                .param("addressIds", newIds(details.addresses().size()))
                .param(
                        "lines",
                        details.addresses().stream()
                                .map(address -> address.lines())
                                .toArray(String[]::new))
                .param(
                        "postcodes",
                        details.addresses().stream()
                                .map(address -> address.postcode())
                                .toArray(String[]::new))
                .update();
    }

    void addName(InvolvementId id, Name name, Correction correction, PostId by) {
        jdbc.sql("""
                        insert into people.name
                            (id, involvement_id, number, kind, given, family, replaces, reason, recorded_at,
                             recorded_by_post)
                        select :id, :involvement, 1 + count(*), :kind, :given, :family, :replaces::uuid, :reason, :now,
                               :by
                        from people.name where involvement_id = :involvement
                        """)
                .param("id", ids.next())
                .param("involvement", id.value())
                .param("kind", name.kind().name())
                .param("given", name.given())
                .param("family", name.family())
                .param("replaces", correction.replaces())
                .param("reason", correction.reason())
                .param("now", OffsetDateTime.now(clock))
                .param("by", by.value())
                .update();
    }

    void addBorn(InvolvementId id, Born born, Correction correction, PostId by) {
        jdbc.sql("""
                        insert into people.birth
                            (id, involvement_id, day, about, replaces, reason, recorded_at, recorded_by_post)
                        values (:id, :involvement, :day, :about, :replaces, :reason, :now, :by)
                        """)
                .param("id", ids.next())
                .param("involvement", id.value())
                .param("day", born.day())
                .param("about", born.about())
                .param("replaces", correction.replaces())
                .param("reason", correction.reason())
                .param("now", OffsetDateTime.now(clock))
                .param("by", by.value())
                .update();
    }

    /** What a later statement stands in the place of, if anything, and why it was made. */
    record Correction(@Nullable UUID replaces, String reason) {}

    /** Counts the change, and lets every index of names on every node read the involvement again. */
    void touched(Sighting now) {
        jdbc.sql("""
                        update people.involvement set version = version + 1, tx = pg_current_xact_id() where id = :id
                        """).param("id", now.id().value()).update();
    }

    /** Puts what stands now before those who look within this transaction. */
    void shownToThisAct(Sighting now) {
        names.put(new KnownNames.Entry(
                now.id(),
                now.reference().area(),
                now.person(),
                Likening.of(now.id().value().toString(), now.allDetails())));
    }

    /** Says whose an involvement is that this transaction has written; false where it has written none. */
    boolean linkedInThisAct(InvolvementId id, PersonId person) {
        Optional<KnownNames.Entry> written = names.entry(id);
        written.ifPresent(entry -> names.put(new KnownNames.Entry(entry.id(), entry.area(), person, entry.record())));
        return written.isPresent();
    }

    private UUID[] newIds(int count) {
        var fresh = new UUID[count];
        for (int i = 0; i < count; i++) {
            fresh[i] = ids.next();
        }
        return fresh;
    }
}
