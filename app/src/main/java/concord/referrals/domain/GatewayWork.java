package concord.referrals.domain;

import concord.partnership.Post;
import concord.partnership.Posts;
import concord.partnership.Role;
import concord.platform.gate.Acting;
import concord.platform.work.Task;
import concord.platform.work.WorkSource;
import concord.referrals.ReferralAct;
import concord.referrals.ReferralId;
import concord.referrals.ReferralPaths;
import concord.referrals.Stage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for the posts of a gateway. Computed from where the referrals stand. */
@Component
class GatewayWork implements WorkSource {

    /** More than anybody does in a week; the list of referrals has the rest. */
    private static final int MOST = 200;

    /** F2: a repeat is judged after its chronology, so the way to these leads through it. */
    private static final Set<ReferralAct> READ_FIRST = Set.of(ReferralAct.ASSESS, ReferralAct.SIGN);

    private final JdbcClient jdbc;
    private final Posts posts;

    GatewayWork(JdbcClient jdbc, Posts posts) {
        this.jdbc = jdbc;
        this.posts = posts;
    }

    @Override
    public List<Task> tasksOf(Acting acting) {
        Role role = posts.find(acting.post()).map(Post::role).orElse(Role.PUBLIC);
        if (role == Role.DECONFLICTION_OFFICER) {
            return deconfliction();
        }
        return Stream.of(steps(role, acting), feedback(role), prompts(role))
                .flatMap(List::stream)
                .toList();
    }

    private List<Task> deconfliction() {
        return jdbc.sql("""
                        select id, reference, deconfliction_due as due,
                               exists (select from referrals.deconfliction d where d.referral_id = r.id) as again
                        from referrals.referral r
                        where deconfliction_due is not null and stage <> 'CLOSED'
                        order by deconfliction_due, id limit :most
                        """)
                .param("most", MOST)
                .query((row, number) -> task(
                        row,
                        ReferralAct.ANSWER_DECONFLICTION,
                        row.getBoolean("again") ? "Answer deconfliction again" : "Answer deconfliction",
                        false))
                .list();
    }

    private List<Task> steps(Role role, Acting acting) {
        if (role != Role.GATEWAY_OFFICER && role != Role.GATEWAY_SUPERVISOR) {
            return List.of();
        }
        return jdbc.sql("""
                        select id, reference, stage, due_on as due, officer_post = :post as mine,
                               coalesce(nth, 1) > 1 and not exists (
                                   select from referrals.chronology_opened o
                                   where o.referral_id = r.id and o.post_id = :post and o.person_id = r.person_id
                                         and o.held @> array(select held.id from referrals.referral held
                                                             where held.person_id = r.person_id)
                               ) as unread
                        from referrals.referral r
                        where due_on is not null and (stage in (:theirs) or officer_post = :post)
                        order by due_on, id limit :most
                        """)
                .param("theirs", stagesOf(role).map(Enum::name).toList())
                .param("post", acting.post().value())
                .param("most", MOST)
                .query((row, number) -> step(row, role))
                .list();
    }

    /** Asked for by name, so that what others have to do takes no room in the list. */
    private static Stream<Stage> stagesOf(Role role) {
        return Arrays.stream(Stage.values()).filter(stage -> stage.isAtGateway() && isTheirs(role, act(stage)));
    }

    private static boolean isTheirs(Role role, ReferralAct act) {
        return WhoMay.does(role, act) && !(role == Role.GATEWAY_SUPERVISOR && act == ReferralAct.CHECK_PERSON);
    }

    private static Task step(ResultSet row, Role role) throws SQLException {
        ReferralAct act = act(Stage.valueOf(row.getString("stage")));
        boolean theirs = isTheirs(role, act);
        boolean chronologyFirst = theirs && row.getBoolean("unread") && READ_FIRST.contains(act);
        return task(
                row,
                act,
                chronologyFirst ? ReferralAct.READ_CHRONOLOGY : act,
                theirs ? act.words() : "Wait: " + waitsFor(act),
                !theirs);
    }

    private static ReferralAct act(Stage stage) {
        return switch (stage) {
            case PERSON_CHECK -> ReferralAct.CHECK_PERSON;
            case DECONFLICTION, ON_HOLD, STOPPED -> ReferralAct.ANSWER_DECONFLICTION;
            case ASSESSMENT, GATHERING -> ReferralAct.ASSESS;
            case SIGN_OFF -> ReferralAct.SIGN;
            case IN_CHANNEL, CLOSED -> throw new IllegalStateException("Nothing waits at the gateway in " + stage);
        };
    }

    private static String waitsFor(ReferralAct act) {
        return act == ReferralAct.SIGN ? "the supervisor's sign-off" : "the answer to deconfliction";
    }

    /** Of the gateway's own decision; what is due for a step of the case waits for whoever owns that. */
    private List<Task> feedback(Role role) {
        if (!WhoMay.does(role, ReferralAct.TELL_REFERRER) || role == Role.GATEWAY_SUPERVISOR) {
            return List.of();
        }
        return jdbc.sql("""
                        select r.id, r.reference, c.feedback_due as due
                        from referrals.receipt c join referrals.referral r on r.id = c.referral_id
                        where c.feedback_due is not null and c.feedback_step is null
                        order by c.feedback_due limit :most
                        """)
                .param("most", MOST)
                .query((row, number) -> task(row, ReferralAct.TELL_REFERRER, ReferralAct.TELL_REFERRER.words(), false))
                .list();
    }

    private List<Task> prompts(Role role) {
        if (role != Role.GATEWAY_OFFICER) {
            return List.of();
        }
        return jdbc.sql("""
                        select r.id, r.reference, r.due_on as due
                        from referrals.referral r
                        where r.due_on is not null and r.stage in ('ASSESSMENT', 'GATHERING', 'SIGN_OFF')
                          and exists (select from referrals.prompt p
                                      where p.referral_id = r.id and p.kind in ('ONLINE_ACTIVITY', 'EVIDENCE_NAMED')
                                        and not exists (select from referrals.prompt_answer a where a.prompt_id = p.id))
                        order by r.due_on, r.id limit :most
                        """)
                .param("most", MOST)
                .query((row, number) ->
                        task(row, ReferralAct.ANSWER_PROMPTS, ReferralAct.ANSWER_PROMPTS.words(), false))
                .list();
    }

    private static Task task(ResultSet row, ReferralAct act, String title, boolean waits) throws SQLException {
        return task(row, act, act, title, waits);
    }

    /** @param first where one goes to do it */
    private static Task task(ResultSet row, ReferralAct act, ReferralAct first, String title, boolean waits)
            throws SQLException {
        var referral = new ReferralId(row.getObject("id", UUID.class));
        return new Task(
                referral.ref(),
                title,
                row.getString("reference"),
                row.getObject("due", LocalDate.class),
                act.ifNothing(),
                ReferralPaths.of(referral, first),
                waits);
    }
}
