package concord.people.domain;

import concord.matching.PersonName;
import concord.matching.PersonRecord;
import concord.people.InvolvementId;
import concord.people.PersonId;
import concord.platform.gate.AreaId;
import concord.platform.rows.Bundles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what the index of names holds from the tables: all of it at start, afterwards what changed. A row carries the
 * transaction that changed it last; whatever the snapshot of the previous reading could not see is read, so that nothing
 * is missed however commits overtake one another, on this node or another.
 */
@Component
class NameRows {

    private static final int AT_A_TIME = 2000;

    private final JdbcClient jdbc;
    private final Bundles bundles;

    NameRows(JdbcClient jdbc, Bundles bundles) {
        this.jdbc = jdbc;
        this.bundles = bundles;
    }

    /** The snapshot before anything was committed. */
    static final String NOTHING = "1:1:";

    /**
     * To be taken before reading: what is committed later is not seen by it. A snapshot does not name its own transaction
     * among the open ones, but for the next reading that is one of them: what it writes is not read now, for it may be undone.
     */
    String horizon() {
        return jdbc.sql("""
                        select case when own.id is null or own.id >= pg_snapshot_xmax(seen) then seen::text
                                    else format('%s:%s:%s', pg_snapshot_xmin(seen), pg_snapshot_xmax(seen),
                                                (select string_agg(open.id::text, ',' order by open.id)
                                                 from (select pg_snapshot_xip(seen) as id union select own.id) as open)) end
                        from pg_current_snapshot() as seen, pg_current_xact_id_if_assigned() as own(id)
                        """).query((row, number) -> row.getString(1)).single();
    }

    /**
     * What a look for near records begins with.
     *
     * @param changed whether anybody but this transaction has changed anything since the horizon
     * @param looker the acting post, which may be any
     */
    record Outset(boolean changed, UUID looker) {}

    Outset outset(String horizon) {
        return bundles.aside(() -> jdbc.sql("""
                        select people.changed_since(cast(:horizon as pg_snapshot)) as changed, platform.acting_post() as looker
                        """)
                .param("horizon", horizon)
                .query((row, number) -> new Outset(row.getBoolean("changed"), row.getObject("looker", UUID.class)))
                .single());
    }

    /** Where the acting post may look: its own areas, and with them those bound to them by agreement. */
    record Areas(Set<AreaId> own, Set<AreaId> matching) {}

    Areas areasInView() {
        return jdbc.sql("select access.areas_in_view() as own, access.areas_in_matching() as bound")
                .query((row, number) -> {
                    Set<AreaId> own = areas(row, "own");
                    var matching = new HashSet<>(own);
                    matching.addAll(areas(row, "bound"));
                    return new Areas(own, Set.copyOf(matching));
                })
                .single();
    }

    private static Set<AreaId> areas(ResultSet row, String column) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray(column).getArray())
                .map(AreaId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static final String SELECT = """
                        select i.id, i.area_id, i.person_id, i.reference,
                               array(select n.given from people.name n where n.involvement_id = i.id
                                     order by n.number, n.recorded_at, n.id) as given,
                               array(select n.family from people.name n where n.involvement_id = i.id
                                     order by n.number, n.recorded_at, n.id) as family,
                               born.day, born.about,
                               array(select distinct a.postcode from people.address a
                                     where a.involvement_id = i.id and a.postcode <> '') as postcodes
                        from people.involvement i
                        left join lateral (select b.day, b.about from people.birth b where b.involvement_id = i.id
                                           order by b.recorded_at desc, b.id desc limit 1) born on true
                        """;

    /** How many involvements there are. */
    long count() {
        return jdbc.sql("select count(*) from people.involvement")
                .query(Long.class)
                .single();
    }

    /** What the tables hold of an involvement, with the reference of its record. */
    record Row(KnownNames.Entry entry, String reference) {}

    /** So many at most in the order of their ids, after one; for going through all of them in little memory. */
    List<Row> portion(UUID after, int most) {
        return jdbc.sql(SELECT + "where i.id > :after order by i.id limit :most")
                .param("after", after)
                .param("most", most)
                .query((row, _) -> new Row(entry(row), row.getString("reference")))
                .list();
    }

    /** Of some involvements those that there are. */
    List<Row> of(Collection<UUID> ids) {
        return jdbc.sql(SELECT + "where i.id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> new Row(entry(row), row.getString("reference")))
                .list();
    }

    /** Hands on what was changed since a horizon, save by this transaction, which may yet be undone. */
    void eachSince(String horizon, Consumer<KnownNames.Entry> taker) {
        jdbc.sql(SELECT + """
                        where (i.tx >= pg_snapshot_xmax(cast(:horizon as pg_snapshot))
                               or i.tx = any (array(select pg_snapshot_xip(cast(:horizon as pg_snapshot)))))
                              and i.tx is distinct from pg_current_xact_id_if_assigned()
                        """)
                .param("horizon", horizon)
                .withFetchSize(AT_A_TIME)
                .query((RowCallbackHandler) row -> taker.accept(entry(row)));
    }

    private static KnownNames.Entry entry(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID person = row.getObject("person_id", UUID.class);
        return new KnownNames.Entry(
                new InvolvementId(id),
                new AreaId(row.getObject("area_id", UUID.class)),
                person == null ? null : new PersonId(person),
                new PersonRecord(
                        id.toString(),
                        names(texts(row, "given"), texts(row, "family")),
                        Likening.born(row.getObject("day", LocalDate.class), row.getObject("about", Integer.class)),
                        texts(row, "postcodes")));
    }

    private static List<PersonName> names(List<String> given, List<String> family) {
        var names = new ArrayList<PersonName>();
        for (int i = 0; i < given.size(); i++) {
            names.add(new PersonName(given.get(i), family.get(i)));
        }
        return names;
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
