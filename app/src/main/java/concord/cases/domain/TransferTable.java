package concord.cases.domain;

import concord.cases.CaseId;
import concord.cases.OfferTransfer;
import concord.cases.TransferId;
import concord.cases.TransferView;
import concord.cases.TransferredAway;
import concord.partnership.Post;
import concord.partnership.Posts;
import concord.partnership.Role;
import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import concord.platform.gate.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The transfers that were offered, and what became of them. */
@Component
class TransferTable {

    /** Who answers for the receiving area. */
    static final Set<Role> RECEIVERS = EnumSet.of(Role.COORDINATOR, Role.CASE_OFFICER, Role.CHAIR);

    private static final int MOST = 200;

    private static final String TRANSFERS = """
            select id, case_id, reference, from_area, to_area, reason, told, offered_at, offered_by, answer, answer_reason,
                   answered_at, answered_by
            from cases.transfer
            """;

    private final JdbcClient jdbc;
    private final Posts posts;
    private final Ids ids;
    private final Clock clock;

    TransferTable(JdbcClient jdbc, Posts posts, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.posts = posts;
        this.ids = ids;
        this.clock = clock;
    }

    /** What can become of an offer. */
    enum Answer {
        ACCEPTED,
        REFUSED,
        WITHDRAWN
    }

    /** A transfer that waits for its answer. */
    record Open(
            TransferId id,
            CaseId caseId,
            String reference,
            AreaId from,
            AreaId to,
            Instant offeredAt,
            PostId offeredBy) {}

    TransferId offer(Case one, OfferTransfer command, Acting acting) {
        var id = new TransferId(ids.next());
        jdbc.sql("""
                        insert into cases.transfer (id, case_id, reference, from_area, to_area, reason, told, offered_at,
                                                    offered_by, offered_staff)
                        values (:id, :case, :reference, :from, :to, :reason, :told, :at, :post, :staff)
                        """)
                .param("id", id.value())
                .param("case", one.id().value())
                .param("reference", one.reference().value())
                .param("from", one.area().value())
                .param("to", command.to().value())
                .param("reason", command.reason())
                .param("told", command.told())
                .param("at", OffsetDateTime.now(clock))
                .param("post", acting.post().value())
                .param("staff", staff(acting), Types.OTHER)
                .update();
        return id;
    }

    boolean waits(CaseId caseId) {
        return jdbc.sql("select exists (select from cases.transfer where case_id = :case and answer is null)")
                .param("case", caseId.value())
                .query(Boolean.class)
                .single();
    }

    /** Held until the end of the transaction: one answer alone counts. */
    Optional<Open> waiting(TransferId id) {
        return jdbc.sql("""
                        select id, case_id, reference, from_area, to_area, offered_at, offered_by from cases.transfer
                        where id = :id and answer is null for update
                        """)
                .param("id", id.value())
                .query((row, _) -> new Open(
                        id,
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getString("reference"),
                        area(row, "from_area"),
                        area(row, "to_area"),
                        instant(row, "offered_at"),
                        post(row, "offered_by")))
                .optional();
    }

    void answer(TransferId id, Answer answer, @Nullable String reason, Acting acting) {
        jdbc.sql("""
                        update cases.transfer
                        set answer = :answer, answer_reason = :reason, answered_at = :at, answered_by = :post,
                            answered_staff = :staff
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

    /** The one line that the sending area keeps. */
    void keepLine(Open transfer) {
        jdbc.sql("""
                        insert into cases.transferred_away (transfer_id, reference, from_area, to_area, offered_at, accepted_at)
                        values (:id, :reference, :from, :to, :offered, :at)
                        """)
                .param("id", transfer.id().value())
                .param("reference", transfer.reference())
                .param("from", transfer.from().value())
                .param("to", transfer.to().value())
                .param("offered", transfer.offeredAt().atOffset(ZoneOffset.UTC))
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    Optional<TransferView> find(TransferId id, Acting acting) {
        return jdbc.sql(TRANSFERS + " where id = :id")
                .param("id", id.value())
                .query((row, _) -> view(row, acting))
                .optional();
    }

    /** The newest first. */
    List<TransferView> of(CaseId caseId, Acting acting) {
        return jdbc.sql(TRANSFERS + " where case_id = :case order by offered_at desc")
                .param("case", caseId.value())
                .query((row, _) -> view(row, acting))
                .list();
    }

    /** Only of the areas that were left: those that came in are on the list of cases. */
    List<TransferredAway.Line> away() {
        return jdbc.sql("""
                        select reference, from_area, to_area, offered_at, accepted_at from cases.transferred_away
                        where from_area = any ((select access.areas_in_view())::uuid[])
                        order by accepted_at desc limit :most
                        """)
                .param("most", MOST)
                .query((row, _) -> new TransferredAway.Line(
                        row.getString("reference"),
                        area(row, "from_area"),
                        area(row, "to_area"),
                        instant(row, "offered_at"),
                        instant(row, "accepted_at")))
                .list();
    }

    /** Whether the acting post answers for an area. */
    boolean answersFor(AreaId area, Acting acting) {
        return posts.find(acting.post())
                .filter(post -> RECEIVERS.contains(post.role()))
                .map(Post::areas)
                .filter(areas -> areas.contains(area))
                .isPresent();
    }

    private TransferView view(ResultSet row, Acting acting) throws SQLException {
        String answer = row.getString("answer");
        AreaId to = area(row, "to_area");
        PostId offeredBy = post(row, "offered_by");
        return new TransferView(
                new TransferId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                area(row, "from_area"),
                to,
                row.getString("reason"),
                row.getString("told"),
                instant(row, "offered_at"),
                offeredBy,
                answer == null
                        ? null
                        : new TransferView.Answered(
                                answer.toLowerCase(Locale.UK),
                                instant(row, "answered_at"),
                                post(row, "answered_by"),
                                row.getString("answer_reason")),
                answer == null && answersFor(to, acting),
                answer == null && offeredBy.equals(acting.post()));
    }

    private static AreaId area(ResultSet row, String column) throws SQLException {
        return new AreaId(row.getObject(column, UUID.class));
    }

    private static PostId post(ResultSet row, String column) throws SQLException {
        return new PostId(row.getObject(column, UUID.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable UUID staff(Acting acting) {
        StaffId staff = acting.holder();
        return staff == null ? null : staff.value();
    }
}
