package concord.sharing.domain;

import concord.people.PersonId;
import concord.platform.gate.RecordRef;
import concord.sharing.BegunFrom;
import concord.sharing.RequestProposal;
import concord.sharing.RequestView;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a record says of its subject already, as far as the acting post may see it. */
@Component
class KnownRecords {

    private final JdbcClient jdbc;
    private final ObjectProvider<BegunFrom> rooms;

    KnownRecords(JdbcClient jdbc, ObjectProvider<BegunFrom> rooms) {
        this.jdbc = jdbc;
        this.rooms = rooms;
    }

    /** The name in use that stands, not one that was corrected; a birth known to the day only. */
    RequestProposal.@Nullable Known known(RecordRef about) {
        RecordRef stated = rooms.stream()
                .filter(room -> room.kind().equals(about.kind()))
                .flatMap(room -> room.begunFrom(about.id()).stream())
                .findFirst()
                .orElse(about);
        return stated(about, stated);
    }

    private RequestProposal.@Nullable Known stated(RecordRef about, RecordRef stated) {
        return jdbc.sql("""
                        select i.reference, i.person_id, n.given, n.family, b.day
                        from people.involvement i
                        left join lateral (select given, family from people.name
                                           where involvement_id = i.id and kind = 'USED'
                                             and id not in (select replaces from people.name
                                                            where involvement_id = i.id and replaces is not null)
                                           order by number, recorded_at desc limit 1) n on true
                        left join lateral (select day from people.birth
                                           where involvement_id = i.id
                                             and id not in (select replaces from people.birth
                                                            where involvement_id = i.id and replaces is not null)
                                           order by recorded_at desc limit 1) b on true
                        where i.record_kind = :kind and i.record_id = :id and i.role = 'SUBJECT'
                        """)
                .param("kind", stated.kind())
                .param("id", stated.id())
                .query((row, _) -> known(about, row))
                .optional()
                .orElse(null);
    }

    RequestView.@Nullable Link link(RecordRef about) {
        RequestProposal.Known known = known(about);
        return known == null ? null : new RequestView.Link(known.reference(), known.href());
    }

    private static RequestProposal.Known known(RecordRef about, ResultSet row) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        String given = row.getString("given");
        String name = given == null ? "" : (given + " " + row.getString("family")).strip();
        return new RequestProposal.Known(
                row.getString("reference"),
                "/" + about.kind() + "s/" + about.id(),
                person == null ? null : new PersonId(person),
                name,
                row.getObject("day", LocalDate.class));
    }
}
