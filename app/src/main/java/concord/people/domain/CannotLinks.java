package concord.people.domain;

import concord.partnership.Post;
import concord.partnership.Posts;
import concord.people.CannotLink;
import concord.people.CannotLinkId;
import concord.people.Merge;
import concord.people.MergeId;
import concord.people.MergeRefusal;
import concord.people.PersonId;
import concord.people.SaidApart;
import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.PostId;
import concord.platform.web.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was said not to be the same person, and whether two people have lifted it. */
@Component
class CannotLinks {

    private final JdbcClient jdbc;
    private final Posts posts;
    private final Ids ids;
    private final Clock clock;

    CannotLinks(JdbcClient jdbc, Posts posts, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.posts = posts;
        this.ids = ids;
        this.clock = clock;
    }

    /** Of several persons those that stand apart from one, with whatever was merged into either since. */
    List<SaidApart> from(PersonId one, Collection<PersonId> others) {
        if (others.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select other, cannot_link, by_post, at, reason from people.said_apart(:one, :others)")
                .param("one", one.value())
                .param("others", others.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, number) -> new SaidApart(
                        new CannotLinkId(row.getObject("cannot_link", UUID.class)),
                        new PersonId(row.getObject("other", UUID.class)),
                        title(new PostId(row.getObject("by_post", UUID.class))),
                        row.getTimestamp("at").toInstant(),
                        row.getString("reason")))
                .list();
    }

    private String title(PostId post) {
        return posts.find(post).map(Post::title).orElse("A post that is no more");
    }

    /** All that stand apart from a person. */
    List<SaidApart> of(PersonId person) {
        List<PersonId> others = jdbc.sql("""
                        select case when c.one_id = :person then c.other_id else c.one_id end as other
                        from people.cannot_link c where c.one_id = :person or c.other_id = :person
                        """)
                .param("person", person.value())
                .query((row, number) -> new PersonId(row.getObject("other", UUID.class)))
                .list();
        return from(person, others);
    }

    Optional<SaidApart> between(PersonId one, PersonId other) {
        return from(one, List.of(other)).stream().findFirst();
    }

    /** The refusal of making one person of two that stand apart; empty where they do not. */
    Optional<MergeRefusal> objection(@Nullable PersonId one, PersonId other) {
        return one == null || one.equals(other)
                ? Optional.empty()
                : between(one, other).map(CannotLinks::refusal);
    }

    private static MergeRefusal refusal(SaidApart apart) {
        return new MergeRefusal.SaidNotTheSame(apart.byTitle(), Words.shortDate(apart.at()), apart.reason());
    }

    void keep(Merge merge, String reason, Acting acting) {
        jdbc.sql("""
                        insert into people.cannot_link (id, one_id, other_id, merge_id, reason, at, by_post)
                        values (:id, :one, :other, :merge, :reason, :now, :by)
                        """)
                .param("id", ids.next())
                .param("one", merge.kept().value())
                .param("other", merge.gone().value())
                .param("merge", merge.id().value())
                .param("reason", reason)
                .param("now", OffsetDateTime.now(clock))
                .param("by", acting.post().value())
                .update();
    }

    Optional<CannotLink> find(CannotLinkId id, Acting acting) {
        List<Wish> wishes = wishes(id);
        boolean mayAnswer = wishes.stream()
                .anyMatch(wish -> wish.lift().agreed() == null && wish.asker().isSecond(acting));
        return jdbc.sql("""
                        select one_id, other_id, merge_id, by_post, at, reason from people.cannot_link where id = :id
                        """)
                .param("id", id.value())
                .query((row, number) -> new CannotLink(
                        id,
                        new PersonId(row.getObject("one_id", UUID.class)),
                        new PersonId(row.getObject("other_id", UUID.class)),
                        new MergeId(row.getObject("merge_id", UUID.class)),
                        new Merge.Said(
                                new PostId(row.getObject("by_post", UUID.class)),
                                row.getTimestamp("at").toInstant(),
                                row.getString("reason")),
                        wishes.stream().map(Wish::lift).toList(),
                        mayAnswer))
                .optional();
    }

    /** False where somebody has asked and nobody has answered yet. */
    boolean ask(CannotLinkId id, String reason, Acting acting) {
        return jdbc.sql("""
                        insert into people.lift (id, cannot_link_id, reason, asked_at, asked_by, asked_staff)
                        values (:id, :cannotLink, :reason, :now, :by, :staff)
                        on conflict do nothing
                        """)
                        .param("id", ids.next())
                        .param("cannotLink", id.value())
                        .param("reason", reason)
                        .param("now", OffsetDateTime.now(clock))
                        .param("by", acting.post().value())
                        .param("staff", TwoPersons.asking(acting).staff(), Types.OTHER)
                        .update()
                == 1;
    }

    /** Who asked for what waits, held until the end of the transaction: one answer alone counts. */
    Optional<TwoPersons> waiting(CannotLinkId id) {
        return jdbc.sql("""
                        select asked_by, asked_staff from people.lift
                        where cannot_link_id = :id and answer is null for update
                        """)
                .param("id", id.value())
                .query((row, number) -> TwoPersons.asked(row, "asked_by", "asked_staff"))
                .optional();
    }

    void answer(CannotLinkId id, boolean agreed, String reason, Acting acting) {
        jdbc.sql("""
                        update people.lift
                        set answer = :answer, answer_reason = :reason, answered_at = :now, answered_by = :by,
                            answered_staff = :staff
                        where cannot_link_id = :id and answer is null
                        """)
                .param("answer", agreed ? "AGREED" : "DECLINED")
                .param("reason", reason)
                .param("now", OffsetDateTime.now(clock))
                .param("by", acting.post().value())
                .param("staff", TwoPersons.asking(acting).staff(), Types.OTHER)
                .param("id", id.value())
                .update();
    }

    /** A wish and who had it. */
    private record Wish(CannotLink.Lift lift, TwoPersons asker) {}

    private List<Wish> wishes(CannotLinkId id) {
        return jdbc.sql("""
                        select reason, asked_at, asked_by, asked_staff, answer, answer_reason, answered_at, answered_by
                        from people.lift where cannot_link_id = :id order by asked_at, id
                        """)
                .param("id", id.value())
                .query((row, number) -> new Wish(lift(row), TwoPersons.asked(row, "asked_by", "asked_staff")))
                .list();
    }

    private static CannotLink.Lift lift(ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        return new CannotLink.Lift(
                new Merge.Said(
                        new PostId(row.getObject("asked_by", UUID.class)),
                        row.getTimestamp("asked_at").toInstant(),
                        row.getString("reason")),
                answer == null ? null : answer.equals("AGREED"),
                answer == null
                        ? null
                        : new Merge.Said(
                                new PostId(row.getObject("answered_by", UUID.class)),
                                row.getTimestamp("answered_at").toInstant(),
                                row.getString("answer_reason")));
    }
}
