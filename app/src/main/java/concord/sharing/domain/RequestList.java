package concord.sharing.domain;

import concord.platform.gate.PostId;
import concord.platform.gate.RecordRef;
import concord.sharing.RequestFilter;
import concord.sharing.RequestId;
import concord.sharing.RequestLine;
import concord.sharing.RequestLines;
import concord.sharing.RequestState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists of requests, as far as the acting post may see them. */
@Component
class RequestList {

    private static final String LINES = """
            select r.id, r.number, r.asked_by, r.recipients[1] as recipient, r.state, r.asked_on, r.due_on
            from sharing.request r
            """;

    private static final String ASKED_OF_ME = "r.id in (select sharing.asked_of_acting_post())";

    private static final String ASKED_BY_ME = "r.asked_by = platform.acting_post()";

    private static final String OPEN = " and r.state in ('ASKED', 'SEEN')";

    /** As many answers as are looked at in a day; the list of requests has the rest. */
    private static final int MOST_UNREAD = 100;

    private final JdbcClient jdbc;
    private final PostWords postWords;
    private final RequestDays days;

    RequestList(JdbcClient jdbc, PostWords postWords, RequestDays days) {
        this.jdbc = jdbc;
        this.postWords = postWords;
        this.days = days;
    }

    Optional<RequestLine> line(RequestId request) {
        return jdbc.sql(LINES + "where r.id = :request")
                .param("request", request.value())
                .query(lines())
                .optional();
    }

    List<RequestLine> about(RecordRef about, boolean openOnly) {
        return jdbc.sql(LINES + """
                        where r.about_kind = :kind and r.about_id = :id
                        """ + (openOnly ? OPEN : "") + " order by r.number desc")
                .param("kind", about.kind())
                .param("id", about.id())
                .query(lines())
                .list();
    }

    RequestLines askedOfMe(RequestFilter filter) {
        return page(ASKED_OF_ME, filter);
    }

    RequestLines askedByMe(RequestFilter filter) {
        return page(ASKED_BY_ME, filter);
    }

    /** Answered or refused, and not yet opened by the post that asked. */
    List<RequestLine> unread() {
        return jdbc.sql(LINES + """
                        where r.asked_by = platform.acting_post() and r.unread
                        order by r.due_on, r.number
                        limit :most
                        """).param("most", MOST_UNREAD).query(lines()).list();
    }

    private RequestLines page(String whose, RequestFilter filter) {
        String where = "where " + whose + (filter.openOnly() || filter.overdueOnly() ? OPEN : "")
                + (filter.overdueOnly() ? " and r.due_on < :today" : "");
        List<RequestLine> lines = jdbc.sql(
                        LINES + where
                                + " order by (r.state in ('ASKED', 'SEEN')) desc, r.due_on, r.number limit :limit offset :offset")
                .param("today", days.today())
                .param("limit", RequestFilter.PAGE_SIZE)
                .param("offset", filter.offset())
                .query(lines())
                .list();
        int total = jdbc.sql("select count(*) from sharing.request r " + where)
                .param("today", days.today())
                .query(Integer.class)
                .single();
        return new RequestLines(lines, total);
    }

    /** Reads lines, and asks for the words of each post once. */
    private RowMapper<RequestLine> lines() {
        var words = new HashMap<PostId, String>();
        return (row, _) -> line(row, post -> words.computeIfAbsent(post, postWords::of));
    }

    private static RequestLine line(ResultSet row, Function<PostId, String> words) throws SQLException {
        PostId askedBy = new PostId(row.getObject("asked_by", UUID.class));
        PostId recipient = new PostId(row.getObject("recipient", UUID.class));
        return new RequestLine(
                new RequestId(row.getObject("id", UUID.class)),
                String.format(Locale.ROOT, "IR-%06d", row.getLong("number")),
                words.apply(askedBy),
                recipient,
                words.apply(recipient),
                RequestState.valueOf(row.getString("state")),
                row.getObject("asked_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class));
    }
}
