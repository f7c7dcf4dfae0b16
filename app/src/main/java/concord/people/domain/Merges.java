package concord.people.domain;

import concord.files.SubjectKeyId;
import concord.people.CannotLinkId;
import concord.people.InvolvementId;
import concord.people.Merge;
import concord.people.MergeId;
import concord.people.PersonId;
import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.PostId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Merges from proposal to answer or withdrawal, what each moved, and which were taken back. */
@Component
class Merges {

    private static final String SELECT = """
            select m.id, m.kept_id, m.gone_id, m.reason, m.proposed_at, m.proposed_by, m.proposed_staff, m.answer,
                   m.answer_reason, m.answered_at, m.answered_by, m.withdrawn_reason, m.withdrawn_at, m.withdrawn_by, shown.model_version, u.reason as undo_reason,
                   u.at as undone_at, u.by_post as undone_by, c.id as cannot_link,
                   (select count(*) from people.merge_move v where v.merge_id = m.id) as moved
            from people.merge m
            left join people.pair_display shown on shown.id = m.display_id
            left join people.unmerge u on u.merge_id = m.id
            left join people.cannot_link c on c.merge_id = m.id
            """;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    Merges(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** One involvement that a merge moved, and the key that it had. */
    record Move(InvolvementId involvement, SubjectKeyId from) {}

    /** Empty where a proposal about these two waits already. */
    Optional<MergeId> propose(PersonId kept, PersonId gone, PairDisplays.Row shown, String reason, Acting acting) {
        var id = new MergeId(ids.next());
        int written = jdbc.sql("""
                        insert into people.merge
                            (id, kept_id, gone_id, reason, display_id, proposed_at, proposed_by, proposed_staff)
                        values (:id, :kept, :gone, :reason, :display, :now, :by, :staff)
                        on conflict do nothing
                        """)
                .param("id", id.value())
                .param("kept", kept.value())
                .param("gone", gone.value())
                .param("reason", reason)
                .param("display", shown.id().value())
                .param("now", OffsetDateTime.now(clock))
                .param("by", acting.post().value())
                .param("staff", TwoPersons.asking(acting).staff(), Types.OTHER)
                .update();
        return written == 1 ? Optional.of(id) : Optional.empty();
    }

    Optional<Merge> find(MergeId id, Acting acting) {
        return jdbc.sql(SELECT + "where m.id = :id")
                .param("id", id.value())
                .query((row, number) -> merge(row, acting))
                .optional();
    }

    /** Every merge that a person had a part in, newest first. */
    List<Merge> of(PersonId person, Acting acting) {
        return jdbc.sql(SELECT
                        + "where m.kept_id = :person or m.gone_id = :person order by m.proposed_at desc, m.id desc")
                .param("person", person.value())
                .query((row, number) -> merge(row, acting))
                .list();
    }

    /** Who proposed what waits, held until the end of the transaction: one answer alone counts. */
    Optional<TwoPersons> waiting(MergeId id) {
        return jdbc.sql("""
                        select proposed_by, proposed_staff from people.merge
                        where id = :id and answer is null and withdrawn_at is null for update
                        """)
                .param("id", id.value())
                .query((row, number) -> TwoPersons.asked(row, "proposed_by", "proposed_staff"))
                .optional();
    }

    void answer(MergeId id, boolean agreed, String reason, PairDisplays.Row shown, Acting acting) {
        jdbc.sql("""
                        update people.merge
                        set answer = :answer, answer_reason = :reason, answer_display_id = :display, answered_at = :now,
                            answered_by = :by, answered_staff = :staff
                        where id = :id and answer is null
                        """)
                .param("answer", agreed ? "AGREED" : "DECLINED")
                .param("reason", reason)
                .param("display", shown.id().value())
                .param("now", OffsetDateTime.now(clock))
                .param("by", acting.post().value())
                .param("staff", TwoPersons.asking(acting).staff(), Types.OTHER)
                .param("id", id.value())
                .update();
    }

    void withdraw(MergeId id, String reason, Acting acting) {
        jdbc.sql("""
                        update people.merge
                        set withdrawn_reason = :reason, withdrawn_at = :now, withdrawn_by = :by, withdrawn_staff = :staff
                        where id = :id and answer is null and withdrawn_at is null
                        """)
                .param("reason", reason)
                .param("now", OffsetDateTime.now(clock))
                .param("by", acting.post().value())
                .param("staff", TwoPersons.asking(acting).staff(), Types.OTHER)
                .param("id", id.value())
                .update();
    }

    void moved(MergeId id, Sighting involvement) {
        jdbc.sql(
                        "insert into people.merge_move (merge_id, involvement_id, from_key) values (:merge, :involvement, :key)")
                .param("merge", id.value())
                .param("involvement", involvement.id().value())
                .param("key", involvement.key().value())
                .update();
    }

    List<Move> moves(MergeId id) {
        return jdbc.sql(
                        "select involvement_id, from_key from people.merge_move where merge_id = :id order by involvement_id")
                .param("id", id.value())
                .query((row, number) -> new Move(
                        new InvolvementId(row.getObject("involvement_id", UUID.class)),
                        new SubjectKeyId(row.getObject("from_key", UUID.class))))
                .list();
    }

    /** False where somebody else has taken it back. */
    boolean undo(MergeId id, String reason, Acting acting) {
        return jdbc.sql("""
                        insert into people.unmerge (merge_id, reason, at, by_post, by_staff)
                        values (:id, :reason, :now, :by, :staff)
                        on conflict do nothing
                        """)
                        .param("id", id.value())
                        .param("reason", reason)
                        .param("now", OffsetDateTime.now(clock))
                        .param("by", acting.post().value())
                        .param("staff", TwoPersons.asking(acting).staff(), Types.OTHER)
                        .update()
                == 1;
    }

    /** Of two persons the one that came to be on record first. */
    PersonId older(PersonId one, PersonId other) {
        return jdbc.sql("select id from people.person where id in (:persons) order by created_at, id limit 1")
                .param("persons", List.of(one.value(), other.value()))
                .query((row, number) -> new PersonId(row.getObject("id", UUID.class)))
                .single();
    }

    private static Merge merge(ResultSet row, Acting acting) throws SQLException {
        String answer = row.getString("answer");
        boolean waits = answer == null && row.getString("withdrawn_reason") == null;
        TwoPersons proposer = TwoPersons.asked(row, "proposed_by", "proposed_staff");
        UUID cannotLink = row.getObject("cannot_link", UUID.class);
        return new Merge(
                new MergeId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("kept_id", UUID.class)),
                new PersonId(row.getObject("gone_id", UUID.class)),
                Objects.requireNonNull(said(row, "proposed_by", "proposed_at", "reason")),
                row.getString("model_version") == null ? "" : row.getString("model_version"),
                answer == null ? null : answer.equals("AGREED"),
                said(row, "answered_by", "answered_at", "answer_reason"),
                said(row, "withdrawn_by", "withdrawn_at", "withdrawn_reason"),
                said(row, "undone_by", "undone_at", "undo_reason"),
                cannotLink == null ? null : new CannotLinkId(cannotLink),
                row.getInt("moved"),
                List.of(),
                waits && proposer.isSecond(acting),
                waits && proposer.post().equals(acting.post()));
    }

    /** Absent where nobody has said it yet. */
    static Merge.@Nullable Said said(ResultSet row, String by, String at, String reason) throws SQLException {
        UUID post = row.getObject(by, UUID.class);
        return post == null
                ? null
                : new Merge.Said(new PostId(post), row.getTimestamp(at).toInstant(), row.getString(reason));
    }
}
