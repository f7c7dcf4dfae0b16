package concord.cases.domain;

import concord.cases.CaseAct;
import concord.cases.CaseId;
import concord.cases.CasePaths;
import concord.cases.CaseStage;
import concord.cases.CasesOnAgendas;
import concord.cases.Ownership;
import concord.cases.TransferId;
import concord.partnership.Post;
import concord.partnership.Posts;
import concord.partnership.Role;
import concord.platform.gate.Acting;
import concord.platform.work.Task;
import concord.platform.work.WorkSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What cases give a post to do: the next step of those that it owns, what its role does for all, and what was offered. */
@Component
class CaseWork implements WorkSource {

    /** More than anybody does in a week; the list of cases has the rest. */
    private static final int MOST = 200;

    /** To the chair a late review has come already. */
    private static final String STAYS = "It stays here until it is reviewed.";

    private final JdbcClient jdbc;
    private final Posts posts;
    private final CasesOnAgendas onAgendas;
    private final Clock clock;

    CaseWork(JdbcClient jdbc, Posts posts, CasesOnAgendas onAgendas, Clock clock) {
        this.jdbc = jdbc;
        this.posts = posts;
        this.onAgendas = onAgendas;
        this.clock = clock;
    }

    @Override
    public List<Task> tasksOf(Acting acting) {
        Role role = posts.find(acting.post()).map(Post::role).orElse(Role.PUBLIC);
        if (!role.worksForAreas()) {
            return List.of();
        }
        var tasks = new ArrayList<Task>();
        tasks.addAll(owned(role, acting));
        tasks.addAll(ofTheArea(role, acting));
        tasks.addAll(offeredToMe(acting));
        tasks.addAll(offeredByMe(acting));
        tasks.addAll(feedback(role, acting));
        tasks.addAll(referralsOfOthers(acting));
        tasks.addAll(transfers(role, acting));
        return List.copyOf(tasks);
    }

    /** The owner sees each step: does it, or waits for whoever does. */
    private List<Task> owned(Role role, Acting acting) {
        return steps(
                role,
                jdbc.sql("""
                        select id, reference, stage, due_on as due from cases.case_record
                        where case_owner = :post and stage <> 'ENDED'
                          and (stage <> 'AFTER_CLOSURE' or due_on <= :soon)
                        order by due_on limit :most
                        """)
                        .param("post", acting.post().value())
                        .param("soon", LocalDate.now(clock).plusMonths(1))
                        .param("most", MOST)
                        .query((row, _) -> Waiting.read(row))
                        .list());
    }

    /** The panel's month is the coordinator's whoever owns the case; what is late after closure, and support late for review, goes up. */
    private List<Task> ofTheArea(Role role, Acting acting) {
        String which = switch (role) {
            case COORDINATOR -> "stage = 'PANEL' or (stage = 'AFTER_CLOSURE' and due_on < :today)";
            case CHAIR -> "stage = 'SUPPORT' and due_on < :today";
            default -> "false";
        };
        return steps(
                role,
                jdbc.sql("""
                        select id, reference, stage, due_on as due from cases.case_record
                        where area_id = any ((select access.areas_in_view())::uuid[]) and case_owner <> :post and (%s)
                        order by due_on limit :most
                        """.formatted(which))
                        .param("today", LocalDate.now(clock))
                        .param("post", acting.post().value())
                        .param("most", MOST)
                        .query((row, _) -> Waiting.read(row))
                        .list());
    }

    private List<Task> steps(Role role, List<Waiting> waiting) {
        Set<CaseId> forThePanel = waiting.stream()
                .filter(one -> one.stage() == CaseStage.PANEL)
                .map(Waiting::id)
                .collect(Collectors.toUnmodifiableSet());
        Set<CaseId> onAgenda = onAgendas.among(forThePanel);
        return waiting.stream()
                .map(one -> step(one, role, onAgenda.contains(one.id())))
                .toList();
    }

    private static Task step(Waiting one, Role role, boolean onAgenda) {
        CaseAct act = Objects.requireNonNull(CaseNextSteps.actAt(one.stage()), "something waits at this stage");
        if (onAgenda) {
            return one.task(act, "Wait: the panel decides, it is on an agenda", "It is shown as overdue.", true);
        }
        boolean mine = WhoMayInCase.does(role, act);
        String ifNothing = role == Role.CHAIR && act == CaseAct.REVIEW ? STAYS : act.ifNothing();
        return one.task(act, mine ? act.words() : "Wait: " + lower(act.words()), ifNothing, !mine);
    }

    /** A case at a step that waits. */
    private record Waiting(
            CaseId id,
            String reference,
            CaseStage stage,
            @Nullable LocalDate due) {

        static Waiting read(ResultSet row) throws SQLException {
            return new Waiting(
                    new CaseId(row.getObject("id", UUID.class)),
                    row.getString("reference"),
                    CaseStage.valueOf(row.getString("stage")),
                    row.getObject("due", LocalDate.class));
        }

        Task task(CaseAct act, String title, String ifNothing, boolean waits) {
            return new Task(id.ref(), title, reference, due, ifNothing, CasePaths.of(id, act), waits);
        }
    }

    private List<Task> offeredToMe(Acting acting) {
        return jdbc.sql("""
                        select c.id, c.reference, null::date as due, h.kind
                        from cases.hand_over h join cases.case_record c on c.id = h.case_id
                        where h.to_post = :post and h.answer is null order by h.offered_at limit :most
                        """)
                .param("post", acting.post().value())
                .param("most", MOST)
                .query((row, _) -> task(
                        row,
                        CaseAct.HAND_OVER,
                        "Accept or decline to own the " + owned(row),
                        CaseAct.HAND_OVER.ifNothing(),
                        false))
                .list();
    }

    private List<Task> offeredByMe(Acting acting) {
        return jdbc.sql("""
                        select c.id, c.reference, null::date as due, h.kind
                        from cases.hand_over h join cases.case_record c on c.id = h.case_id
                        where h.offered_by = :post and h.answer is null order by h.offered_at limit :most
                        """)
                .param("post", acting.post().value())
                .param("most", MOST)
                .query((row, _) -> task(
                        row,
                        CaseAct.HAND_OVER,
                        "Wait: the hand-over of the " + owned(row) + " is answered",
                        CaseAct.HAND_OVER.ifNothing(),
                        true))
                .list();
    }

    /** Each step of a case is told to those who referred, by whoever owns it (F9, G4). */
    private List<Task> feedback(Role role, Acting acting) {
        if (!WhoMayInCase.does(role, CaseAct.TELL_REFERRER)) {
            return List.of();
        }
        return jdbc.sql("""
                        select c.id, c.reference, min(r.feedback_due) as due
                        from cases.case_record c
                        join cases.case_referral j on j.case_id = c.id
                        join referrals.receipt r on r.referral_id = j.referral_id
                        where c.case_owner = :post and r.feedback_due is not null and r.feedback_step is not null
                        group by c.id, c.reference order by due limit :most
                        """)
                .param("post", acting.post().value())
                .param("most", MOST)
                .query((row, _) -> task(
                        row,
                        CaseAct.TELL_REFERRER,
                        CaseAct.TELL_REFERRER.words(),
                        CaseAct.TELL_REFERRER.ifNothing(),
                        false))
                .list();
    }

    /** Until it has a case of its own, one of the two persons has none. */
    private List<Task> referralsOfOthers(Acting acting) {
        return jdbc.sql("""
                        select distinct c.id, c.reference from cases.case_referral j
                        join cases.case_record c on c.id = j.case_id
                        where j.of_another and c.case_owner = :post order by c.reference limit :most
                        """)
                .param("post", acting.post().value())
                .param("most", MOST)
                .query((row, _) -> {
                    var id = new CaseId(row.getObject("id", UUID.class));
                    return new Task(
                            id.ref(),
                            "A referral in this case is of another person: give it a case of its own",
                            row.getString("reference"),
                            null,
                            "Two persons stand in one case, and one of them may have none.",
                            CasePaths.ofOthers(id),
                            false);
                })
                .list();
    }

    /** What another area offers to those who answer for this one, and what this post has offered to another. */
    private List<Task> transfers(Role role, Acting acting) {
        return jdbc.sql("""
                        select id, reference, offered_by = :post as mine from cases.transfer
                        where answer is null
                          and (offered_by = :post
                               or (:receives and to_area = any ((select access.areas_in_view())::uuid[])))
                        order by offered_at limit :most
                        """)
                .param("post", acting.post().value())
                .param("receives", TransferTable.RECEIVERS.contains(role))
                .param("most", MOST)
                .query((row, _) -> transfer(row))
                .list();
    }

    private static Task transfer(ResultSet row) throws SQLException {
        var id = new TransferId(row.getObject("id", UUID.class));
        boolean mine = row.getBoolean("mine");
        return new Task(
                id.ref(),
                mine ? "Wait: another area answers the transfer" : "Accept or refuse a case from another area",
                row.getString("reference"),
                null,
                CaseAct.TRANSFER.ifNothing(),
                CasePaths.LIST + "/transfers/" + id.value(),
                mine);
    }

    private static String owned(ResultSet row) throws SQLException {
        return Ownership.valueOf(row.getString("kind")).words();
    }

    private static Task task(ResultSet row, CaseAct act, String title, String ifNothing, boolean waits)
            throws SQLException {
        var id = new CaseId(row.getObject("id", UUID.class));
        return new Task(
                id.ref(),
                title,
                row.getString("reference"),
                row.getObject("due", LocalDate.class),
                ifNothing,
                CasePaths.of(id, act),
                waits);
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }
}
