package concord.people.domain;

import concord.partnership.Post;
import concord.partnership.Posts;
import concord.partnership.Role;
import concord.people.CannotLinkId;
import concord.people.MergeId;
import concord.people.PossibleMatchId;
import concord.platform.gate.Acting;
import concord.platform.gate.RecordId;
import concord.platform.work.Task;
import concord.platform.work.WorkSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the question of who is who gives a post to do: to look again, to answer what it claimed, to be the second person. */
@Component
class PeopleWork implements WorkSource {

    /** More than anybody does in a week; the list of possible matches has the rest. */
    private static final int MOST = 200;

    private static final Set<Role> THOSE_WHO_DECIDE =
            EnumSet.of(Role.GATEWAY_OFFICER, Role.GATEWAY_SUPERVISOR, Role.COORDINATOR);

    private final JdbcClient jdbc;
    private final Posts posts;
    private final Clock clock;

    PeopleWork(JdbcClient jdbc, Posts posts, Clock clock) {
        this.jdbc = jdbc;
        this.posts = posts;
        this.clock = clock;
    }

    @Override
    public List<Task> tasksOf(Acting acting) {
        Role role = posts.find(acting.post()).map(Post::role).orElse(Role.PUBLIC);
        return THOSE_WHO_DECIDE.contains(role)
                ? Stream.of(lookAgain(role, acting), claimed(acting), merges(acting), lifts(acting))
                        .flatMap(List::stream)
                        .toList()
                : List.of();
    }

    /** Of whoever decided without the near record; where that post is gone, of the gateway officers of the area. */
    private List<Task> lookAgain(Role role, Acting acting) {
        return jdbc.sql("""
                        select p.id, i.reference from people.possible_match p
                        join people.involvement i on i.id = p.involvement_id
                        where p.closed_at is null and p.why <> 'UNSURE'
                          and not (p.claimed_by is not null and p.claimed_until >= :today)
                          and (p.for_post = :post
                               or (:takesOver and not exists (
                                   select from partnership.post d
                                   where d.id = p.for_post and (d.closed is null or d.closed >= :today)
                                     and d.role in ('GATEWAY_OFFICER', 'GATEWAY_SUPERVISOR', 'COORDINATOR'))))
                        order by p.opened_at, p.id limit :most
                        """)
                .param("today", LocalDate.now(clock))
                .param("post", acting.post().value())
                .param("takesOver", role == Role.GATEWAY_OFFICER)
                .param("most", MOST)
                .query((row, number) -> task(
                        new PossibleMatchId(id(row)),
                        row.getString("reference"),
                        "Look again: a near record has come up",
                        "It stays on the list of possible matches, and the record may be judged alone.",
                        "/people/reviews/",
                        false))
                .list();
    }

    private List<Task> claimed(Acting acting) {
        return jdbc.sql("""
                        select p.id, i.reference, p.claimed_until from people.possible_match p
                        join people.involvement i on i.id = p.involvement_id
                        where p.closed_at is null and p.claimed_by = :post and p.claimed_until >= :today
                        order by p.claimed_until, p.id limit :most
                        """)
                .param("post", acting.post().value())
                .param("today", LocalDate.now(clock))
                .param("most", MOST)
                .query((row, number) -> new Task(
                        new PossibleMatchId(id(row)).ref(),
                        "Answer the possible match that you claimed",
                        row.getString("reference"),
                        row.getObject("claimed_until", LocalDate.class),
                        "Your claim ends, and others may take it.",
                        "/people/reviews/" + id(row),
                        false))
                .list();
    }

    private List<Task> merges(Acting acting) {
        return jdbc.sql("""
                        select m.id, m.proposed_by = :post as mine,
                               (select min(i.reference) from people.involvement i
                                where i.person_id in (m.kept_id, m.gone_id)) as reference
                        from people.merge m where m.answer is null and m.withdrawn_at is null
                        order by m.proposed_at, m.id limit :most
                        """)
                .param("post", acting.post().value())
                .param("most", MOST)
                .query((row, number) -> second(
                        new MergeId(id(row)),
                        row,
                        "Agree or decline: are these one person?",
                        "Wait: a second person says whether these are one person",
                        "/people/merges/"))
                .list();
    }

    private List<Task> lifts(Acting acting) {
        return jdbc.sql("""
                        select c.id, l.asked_by = :post as mine,
                               (select min(i.reference) from people.involvement i
                                where i.person_id in (c.one_id, c.other_id)) as reference
                        from people.lift l join people.cannot_link c on c.id = l.cannot_link_id
                        where l.answer is null
                        order by l.asked_at, l.id limit :most
                        """)
                .param("post", acting.post().value())
                .param("most", MOST)
                .query((row, number) -> second(
                        new CannotLinkId(id(row)),
                        row,
                        "Answer: may these be one person after all?",
                        "Wait: a second person answers whether these may be one person",
                        "/people/apart/"))
                .list();
    }

    private static Task second(RecordId id, ResultSet row, String asked, String waiting, String path)
            throws SQLException {
        boolean mine = row.getBoolean("mine");
        String reference = row.getString("reference");
        return task(
                id,
                reference == null ? "" : reference,
                mine ? waiting : asked,
                "Nothing is joined, and both stay as they are.",
                path,
                mine);
    }

    private static Task task(
            RecordId id, String reference, String title, String ifNothing, String path, boolean waits) {
        return new Task(id.ref(), title, reference, null, ifNothing, path + id.value(), waits);
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject("id", UUID.class);
    }
}
