package concord.people.domain;

import concord.files.SubjectKeyId;
import concord.people.InvolvementId;
import concord.people.InvolvementRole;
import concord.people.PersonId;
import concord.people.Reference;
import concord.platform.gate.AreaId;
import concord.platform.gate.RecordRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads involvements with their facts, newest first, as far as row-level security shows them. */
@Component
class Sightings {

    private static final String INVOLVEMENT = """
            select i.id, i.person_id, i.area_id, area.name as area_name, i.role, i.record_kind, i.record_id, i.reference,
                   i.since, i.subject_key_id, i.version,
                   i.area_id = any ((select access.areas_in_view())::uuid[]) as in_view,
            """;
    private static final String FACTS = """
                   (select coalesce(jsonb_agg(jsonb_build_object(
                               'id', n.id, 'kind', n.kind, 'given', n.given, 'family', n.family,
                               'recordedAt', n.recorded_at, 'replacedBy', later.id, 'reason', n.reason)
                               order by n.number, n.recorded_at, n.id), '[]')
                    from people.name n left join people.name later on later.replaces = n.id
                    where n.involvement_id = i.id) as names,
                   (select coalesce(jsonb_agg(jsonb_build_object(
                               'id', b.id, 'day', b.day, 'about', b.about,
                               'recordedAt', b.recorded_at, 'replacedBy', later.id, 'reason', b.reason)
                               order by b.recorded_at desc, b.id desc), '[]')
                    from people.birth b left join people.birth later on later.replaces = b.id
                    where b.involvement_id = i.id) as births,
                   (select coalesce(jsonb_agg(jsonb_build_object(
                               'id', p.id, 'lines', p.lines, 'postcode', p.postcode, 'recordedAt', p.recorded_at)
                               order by p.number), '[]')
                    from people.address p where p.involvement_id = i.id) as addresses
            """;
    private static final String NO_FACTS = " '[]' as names, '[]' as births, '[]' as addresses\n";
    private static final String FROM = """
            from people.involvement i
            join partnership.area area on area.id = i.area_id
            """;
    private static final String SELECT = INVOLVEMENT + FACTS + FROM;
    private static final String NEWEST_FIRST = " order by i.since desc, i.id desc";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Sightings(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Sighting> find(InvolvementId id) {
        return jdbc.sql(SELECT + "where i.id = :id")
                .param("id", id.value())
                .query(this::sighting)
                .optional();
    }

    /** Without what its record says of the person. */
    Optional<Sighting> findBare(InvolvementId id) {
        return jdbc.sql(INVOLVEMENT + NO_FACTS + FROM + "where i.id = :id")
                .param("id", id.value())
                .query(this::sighting)
                .optional();
    }

    /** Without what their records say of the person. */
    List<Sighting> bare(Collection<InvolvementId> ids) {
        return jdbc.sql(INVOLVEMENT + NO_FACTS + FROM + "where i.id = any (:ids)")
                .param("ids", ids.stream().map(InvolvementId::value).toArray(UUID[]::new))
                .query(this::sighting)
                .list();
    }

    /**
     * The involvements that were said to be a person's at a moment, with what their records had said by then. Before its
     * first link an involvement was whose that link says; without any it has been the same person's from the beginning.
     */
    List<Sighting> of(PersonId person, Instant then) {
        return jdbc
                .sql(SELECT + """
                        where i.recorded_at <= :then
                          and i.id in (select i2.id from people.involvement i2 where i2.person_id = :person
                                       union select l.involvement_id from people.link l where l.person_id = :person
                                       union select l.involvement_id from people.link l where l.before_id = :person)
                          and :person = coalesce(
                              (select l.person_id from people.link l where l.involvement_id = i.id and l.at <= :then
                               order by l.at desc, l.id desc limit 1),
                              case when exists (select from people.link l where l.involvement_id = i.id)
                                   then (select l.before_id from people.link l where l.involvement_id = i.id
                                         order by l.at, l.id limit 1)
                                   else i.person_id end)
                        """ + NEWEST_FIRST)
                .param("person", person.value())
                .param("then", then.atOffset(ZoneOffset.UTC))
                .query(this::sighting)
                .list()
                .stream()
                .map(one -> one.asAt(then))
                .toList();
    }

    /** All involvements of a person. */
    List<Sighting> of(PersonId person) {
        return jdbc.sql(SELECT + "where i.person_id = :person" + NEWEST_FIRST)
                .param("person", person.value())
                .query(this::sighting)
                .list();
    }

    /** These involvements, and all others of the persons that they are linked to. */
    List<Sighting> around(Collection<InvolvementId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + """
                        where i.id in (select near.id from people.involvement near where near.id = any (:ids)
                                       union
                                       select other.id from people.involvement near
                                       join people.involvement other on other.person_id = near.person_id
                                       where near.id = any (:ids))
                        """ + NEWEST_FIRST)
                .param("ids", ids.stream().map(InvolvementId::value).toArray(UUID[]::new))
                .query(this::sighting)
                .list();
    }

    /** By reference, postcode, or a word that is a whole part of a name; each may be absent. Newest first. */
    List<InvolvementId> exactly(@Nullable String reference, @Nullable String postcode, @Nullable String word, int top) {
        return jdbc.sql("""
                        select i.id from people.involvement i
                        where i.id in (select r.id from people.involvement r
                                       where r.reference_key = lower(cast(:reference as text))
                                       union
                                       select a.involvement_id from people.address a
                                       where a.postcode_key = cast(:postcode as text)
                                       union
                                       select n.involvement_id from people.name n
                                       where n.family_key = lower(cast(:word as text))
                                       union
                                       select n.involvement_id from people.name n
                                       where n.given_key = lower(cast(:word as text)))
                        order by i.since desc, i.id desc
                        limit :top
                        """)
                .param("reference", reference)
                .param("postcode", postcode)
                .param("word", word)
                .param("top", top)
                .query((row, number) -> new InvolvementId(row.getObject("id", UUID.class)))
                .list();
    }

    private Sighting sighting(ResultSet row, int number) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        return new Sighting(
                reference(row),
                person == null ? null : new PersonId(person),
                new SubjectKeyId(row.getObject("subject_key_id", UUID.class)),
                row.getInt("version"),
                json.readValue(row.getString("names"), new TypeReference<List<Sighting.NameRow>>() {}),
                json.readValue(row.getString("births"), new TypeReference<List<Sighting.BirthRow>>() {}),
                json.readValue(row.getString("addresses"), new TypeReference<List<Sighting.AddressRow>>() {}));
    }

    private static Reference reference(ResultSet row) throws SQLException {
        return new Reference(
                new InvolvementId(row.getObject("id", UUID.class)),
                new RecordRef(row.getString("record_kind"), row.getObject("record_id", UUID.class)),
                row.getString("reference"),
                InvolvementRole.valueOf(row.getString("role")),
                new AreaId(row.getObject("area_id", UUID.class)),
                row.getString("area_name"),
                row.getObject("since", LocalDate.class),
                !row.getBoolean("in_view"));
    }
}
