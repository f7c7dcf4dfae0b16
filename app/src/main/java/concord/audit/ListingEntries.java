package concord.audit;

import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Handles {@link ListEntries}, a page at a time by the entries' own order. */
@Component
class ListingEntries implements QueryHandler<ListEntries, EntryPage> {

    static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final Ledger ledger;

    ListingEntries(JdbcClient jdbc, Ledger ledger) {
        this.jdbc = jdbc;
        this.ledger = ledger;
    }

    @Override
    public Outcome<EntryPage> answer(ListEntries query, Acting acting) {
        List<EntryPage.Seen> found = jdbc.sql(SeenRow.SELECT + """
                        where (cast(:kind as text) is null or e.kind = :kind)
                          and (cast(:act as text) is null or e.act = :act)
                          and (cast(:from as date) is null or e.at >= cast(:from as date))
                          and (cast(:before as bigint) is null or e.index < :before)
                        order by e.index desc limit :limit
                        """)
                .param("kind", query.kind())
                .param("act", query.act())
                .param("from", query.from())
                .param("before", query.before())
                .param("limit", PAGE + 1)
                .query(SeenRow::read)
                .list();
        boolean more = found.size() > PAGE;
        List<EntryPage.Seen> page = more ? found.subList(0, PAGE) : found;
        long size = ledger.log().frontier().size();
        return Outcome.done(new EntryPage(page, size, more ? page.getLast().index() : null));
    }
}
