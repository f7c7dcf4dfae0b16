package concord.audit;

import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import java.util.List;
import java.util.StringJoiner;
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
        List<EntryPage.Seen> found = jdbc.sql(SeenRow.SELECT + where(query) + " order by e.index desc limit :limit")
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

    /** Only what is asked for, so that an index leads to it: the entries of a kind may be few among millions. */
    private static String where(ListEntries query) {
        var conditions = new StringJoiner(" and ", "where ", "").setEmptyValue("");
        when(query.kind() != null, "e.kind = :kind", conditions);
        when(query.act() != null, "e.act = :act", conditions);
        when(query.from() != null, "e.at >= cast(:from as date)", conditions);
        when(query.before() != null, "e.index < :before", conditions);
        return conditions.toString();
    }

    private static void when(boolean wanted, String condition, StringJoiner conditions) {
        if (wanted) {
            conditions.add(condition);
        }
    }
}
