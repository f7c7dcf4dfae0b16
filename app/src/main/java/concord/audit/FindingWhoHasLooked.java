package concord.audit;

import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Handles {@link WhoHasLooked}. Shows the newest five hundred and how many there are in all. */
@Component
class FindingWhoHasLooked implements QueryHandler<WhoHasLooked, EntryPage> {

    private static final int MOST = 500;

    private final JdbcClient jdbc;

    FindingWhoHasLooked(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Outcome<EntryPage> answer(WhoHasLooked query, Acting acting) {
        List<EntryPage.Seen> entries = jdbc.sql(SeenRow.SELECT + """
                        where e.index in (select entry_index from audit.entry_about
                                          where record_id = :id order by entry_index desc limit :most)
                        order by e.index desc
                        """)
                .param("id", query.about().id())
                .param("most", MOST)
                .query(SeenRow::read)
                .list();
        return Outcome.done(new EntryPage(entries, count(query), null));
    }

    private long count(WhoHasLooked query) {
        return jdbc.sql("select count(*) from audit.entry_about where record_id = :id")
                .param("id", query.about().id())
                .query(Long.class)
                .single();
    }
}
