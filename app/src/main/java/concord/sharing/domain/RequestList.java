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

    private static final String ASKED_OF_ME = """
            (platform.acting_post() = any (r.recipients)
             or (r.asked_of_agency = access.acting_agency() and access.acting_role() = 'SAFEGUARDING_LEAD'))
            """;

    private static final String ASKED_BY_ME = "r.asked_by = platform.acting_post()";

    private static final String FILTERED = """
             and (not :openOnly or r.state in ('ASKED', 'SEEN'))
             and (not :overdueOnly or (r.state in ('ASKED', 'SEEN') and r.due_on < :today))
            """;

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
                          and (not :openOnly or r.state in ('ASKED', 'SEEN'))
                        order by r.number desc
                        """)
                .param("kind", about.kind())
                .param("id", about.id())
                .param("openOnly", openOnly)
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
                        where r.asked_by = platform.acting_post() and r.state in ('ANSWERED', 'REFUSED')
                          and not exists (select from sharing.request_event e
                                          where e.request_id = r.id and e.kind = 'READ')
                        order by r.due_on
                        """).query(lines()).list();
    }

    private RequestLines page(String whose, RequestFilter filter) {
        List<RequestLine> lines = filtered(
                        LINES + "where " + whose + FILTERED
                                + " order by (r.state in ('ASKED', 'SEEN')) desc, r.due_on, r.number limit :limit offset :offset",
                        filter)
                .param("limit", RequestFilter.PAGE_SIZE)
                .param("offset", filter.offset())
                .query(lines())
                .list();
        int total = filtered("select count(*) from sharing.request r where " + whose + FILTERED, filter)
                .query(Integer.class)
                .single();
        return new RequestLines(lines, total);
    }

    private JdbcClient.StatementSpec filtered(String sql, RequestFilter filter) {
        return jdbc.sql(sql)
                .param("openOnly", filter.openOnly())
                .param("overdueOnly", filter.overdueOnly())
                .param("today", days.today());
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
