package concord.people.domain;

import concord.files.SubjectKeyId;
import concord.people.Address;
import concord.people.Born;
import concord.people.InvolvementId;
import concord.people.InvolvementRole;
import concord.people.Name;
import concord.people.PersonDetails;
import concord.people.PersonId;
import concord.people.RecordInvolvement;
import concord.platform.Ids;
import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import concord.platform.gate.RecordRef;
import concord.platform.rows.BundledRow;
import concord.platform.rows.Bundles;
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

    /** With all facts, in one statement: an import writes thousands. */
    private static final String RECORD = """
            with involvement as (
                insert into people.involvement (id, person_id, area_id, role, record_kind, record_id, reference, since,
                    subject_key_id, recorded_at, recorded_by_post)
                select * from unnest(:ids::uuid[], :persons::uuid[], :areas::uuid[], :roles::text[], :recordKinds::text[],
                    :records::uuid[], :references::text[], :since::date[], :keys::uuid[], :now::timestamptz[],
                    :by::uuid[])),
            called as (
                insert into people.name (id, involvement_id, number, kind, given, family, recorded_at, recorded_by_post)
                select * from unnest(:nameIds::uuid[], :named::uuid[], :nameNumbers::integer[], :kinds::text[],
                    :given::text[], :family::text[], :namedAt::timestamptz[], :namedBy::uuid[])),
            born as (
                insert into people.birth (id, involvement_id, day, about, recorded_at, recorded_by_post)
                select * from unnest(:births::uuid[], :born::uuid[], :days::date[], :about::integer[],
                    :bornAt::timestamptz[], :bornBy::uuid[]))
            insert into people.address (id, involvement_id, number, lines, postcode, recorded_at, recorded_by_post)
            select * from unnest(:addressIds::uuid[], :living::uuid[], :addressNumbers::integer[], :lines::text[],
                :postcodes::text[], :livingAt::timestamptz[], :livingBy::uuid[])
            """;

    private final JdbcClient jdbc;
    private final Bundles bundles;
    private final Ids ids;
    private final Clock clock;
    private final NamesOfThisAct names;

    Involvements(JdbcClient jdbc, Bundles bundles, Ids ids, Clock clock, NamesOfThisAct names) {
        this.jdbc = jdbc;
        this.bundles = bundles;
        this.ids = ids;
        this.clock = clock;
        this.names = names;
    }

    /** The part somebody has in a record. */
    record Part(InvolvementRole role, AreaId area, RecordRef record, String reference, LocalDate since) {}

    /** Whose key it is sealed under, and whom it is known to be about, if anybody. */
    record Owner(SubjectKeyId key, @Nullable PersonId person) {}

    /** A part of somebody who is not known yet. */
    InvolvementId record(RecordInvolvement part, PostId by) {
        return record(
                new Part(part.role(), part.area(), part.record(), part.reference(), part.since()),
                new Owner(part.key(), null),
                part.details(),
                by);
    }

    InvolvementId record(Part part, Owner owner, PersonDetails details, PostId by) {
        var id = new InvolvementId(ids.next());
        insert(id, part, owner, details, by);
        if (!details.names().isEmpty()) {
            names.put(new KnownNames.Entry(
                    id, part.area(), owner.person(), Likening.of(id.value().toString(), details)));
        }
        return id;
    }

    private void insert(InvolvementId id, Part part, Owner owner, PersonDetails details, PostId by) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        PersonId person = owner.person();
        BundledRow rows = new BundledRow()
                .put("ids", id.value())
                .put("persons", person == null ? null : person.value())
                .put("areas", part.area().value())
                .put("roles", part.role().name())
                .put("recordKinds", part.record().kind())
                .put("records", part.record().id())
                .put("references", part.reference())
                .put("since", part.since())
                .put("keys", owner.key().value())
                .put("now", now)
                .put("by", by.value());
        putNames(rows, id, details.names(), now, by);
        putBorn(rows, id, details.born(), now, by);
        putAddresses(rows, id, details.addresses(), now, by);
        bundles.add(RECORD, rows);
    }

    private void putNames(BundledRow rows, InvolvementId id, List<Name> called, OffsetDateTime now, PostId by) {
        int number = 0;
        for (Name name : called) {
            rows.put("nameIds", ids.next())
                    .put("named", id.value())
                    .put("nameNumbers", ++number)
                    .put("kinds", name.kind().name())
                    .put("given", name.given())
                    .put("family", name.family())
                    .put("namedAt", now)
                    .put("namedBy", by.value());
        }
    }

    private void putBorn(BundledRow rows, InvolvementId id, Born born, OffsetDateTime now, PostId by) {
        if (born.day() != null || born.about() != null) {
            rows.put("births", ids.next())
                    .put("born", id.value())
                    .put("days", born.day())
                    .put("about", born.about())
                    .put("bornAt", now)
                    .put("bornBy", by.value());
        }
    }

    private void putAddresses(BundledRow rows, InvolvementId id, List<Address> places, OffsetDateTime now, PostId by) {
        int number = 0;
        for (Address place : places) {
            rows.put("addressIds", ids.next())
                    .put("living", id.value())
                    .put("addressNumbers", ++number)
                    .put("lines", place.lines())
                    .put("postcodes", place.postcode())
                    .put("livingAt", now)
                    .put("livingBy", by.value());
        }
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
}
