package concord.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/** Reads an entry with the names of the post and of who wore it. */
final class SeenRow {

    static final String SELECT = """
            select e.index, e.at, e.via, e.act, e.kind,
                   coalesce(p.title || coalesce(', ' || g.name, ''), 'a post that is not known') as post,
                   coalesce(s.name, '') as holder,
                   array_to_string(array(select a.kind || ' ' || a.record_id from audit.entry_about a
                                         where a.entry_index = e.index order by 1), ', ') as about
            from audit.entry e
            left join partnership.post p on p.id = e.post_id
            left join partnership.agency g on g.id = p.agency_id
            left join partnership.staff_member s on s.id = e.staff_id
            """;

    private SeenRow() {}

    static EntryPage.Seen read(ResultSet row, int number) throws SQLException {
        return new EntryPage.Seen(
                row.getLong("index"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("post"),
                row.getString("holder"),
                row.getString("via"),
                row.getString("act"),
                row.getString("kind"),
                row.getString("about"));
    }
}
