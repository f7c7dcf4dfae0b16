package concord.cases.domain;

import concord.cases.CaseId;
import concord.cases.HandOverId;
import concord.cases.OfferHandOver;
import concord.cases.OwnersOfCase;
import concord.cases.Ownership;
import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.PostId;
import concord.platform.gate.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The hand-overs that were offered, and what became of them. */
@Component
class HandOverTable {

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    HandOverTable(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** What can become of an offer by the hand of a post. */
    enum Answer {
        ACCEPTED,
        DECLINED,
        WITHDRAWN
    }

    /** An offer that is not answered yet. */
    record Open(HandOverId id, Ownership what, PostId from, PostId to, PostId offeredBy) {}

    HandOverId offer(OfferHandOver command, PostId from, Acting acting) {
        var id = new HandOverId(ids.next());
        jdbc.sql("""
                        insert into cases.hand_over (id, case_id, kind, from_post, to_post, open_matters, offered_at,
                                                     offered_by, offered_staff)
                        values (:id, :case, :kind, :from, :to, :matters, :at, :post, :staff)
                        """)
                .param("id", id.value())
                .param("case", command.caseId().value())
                .param("kind", command.what().name())
                .param("from", from.value())
                .param("to", command.to().value())
                .param("matters", command.openMatters())
                .param("at", OffsetDateTime.now(clock))
                .param("post", acting.post().value())
                .param("staff", staff(acting), Types.OTHER)
                .update();
        return id;
    }

    boolean waits(CaseId caseId, Ownership what) {
        return waiting(caseId).stream().anyMatch(open -> open.what() == what);
    }

    Optional<Open> find(CaseId caseId, HandOverId id) {
        return waiting(caseId).stream().filter(open -> open.id().equals(id)).findFirst();
    }

    private List<Open> waiting(CaseId caseId) {
        return jdbc.sql("""
                        select id, kind, from_post, to_post, offered_by from cases.hand_over
                        where case_id = :case and answer is null
                        """)
                .param("case", caseId.value())
                .query((row, _) -> new Open(
                        new HandOverId(row.getObject("id", UUID.class)),
                        Ownership.valueOf(row.getString("kind")),
                        post(row, "from_post"),
                        post(row, "to_post"),
                        post(row, "offered_by")))
                .list();
    }

    void answer(HandOverId id, Answer answer, @Nullable String reason, Acting acting) {
        jdbc.sql("""
                        update cases.hand_over
                        set answer = :answer, reason = :reason, answered_at = :at, answered_by = :post, answered_staff = :staff
                        where id = :id and answer is null
                        """)
                .param("answer", answer.name())
                .param("reason", reason, Types.VARCHAR)
                .param("at", OffsetDateTime.now(clock))
                .param("post", acting.post().value())
                .param("staff", staff(acting), Types.OTHER)
                .param("id", id.value())
                .update();
    }

    List<OwnersOfCase.Waiting> shown(CaseId caseId, Acting acting) {
        return jdbc.sql("""
                        select id, kind, from_post, to_post, offered_by, open_matters, offered_at from cases.hand_over
                        where case_id = :case and answer is null order by offered_at
                        """)
                .param("case", caseId.value())
                .query((row, _) -> shown(row, acting))
                .list();
    }

    private static OwnersOfCase.Waiting shown(ResultSet row, Acting acting) throws SQLException {
        PostId to = post(row, "to_post");
        return new OwnersOfCase.Waiting(
                new HandOverId(row.getObject("id", UUID.class)),
                Ownership.valueOf(row.getString("kind")),
                post(row, "from_post"),
                to,
                row.getString("open_matters"),
                row.getObject("offered_at", OffsetDateTime.class).toInstant(),
                to.equals(acting.post()),
                post(row, "offered_by").equals(acting.post()));
    }

    private static PostId post(ResultSet row, String column) throws SQLException {
        return new PostId(row.getObject(column, UUID.class));
    }

    private static @Nullable UUID staff(Acting acting) {
        StaffId staff = acting.holder();
        return staff == null ? null : staff.value();
    }
}
