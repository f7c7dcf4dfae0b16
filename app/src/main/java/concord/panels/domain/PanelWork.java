package concord.panels.domain;

import concord.cases.CaseAct;
import concord.cases.CaseId;
import concord.cases.CasePaths;
import concord.panels.ContributionId;
import concord.panels.MeetingId;
import concord.panels.PanelPaths;
import concord.partnership.Role;
import concord.platform.gate.Acting;
import concord.platform.work.Task;
import concord.platform.work.WorkSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for a post with panels: to refer, to invite, to send, to read, to decide, to confirm. */
@Component
class PanelWork implements WorkSource {

    private static final int MOST = 200;

    private static final Set<Role> REFERRING =
            EnumSet.of(Role.GATEWAY_OFFICER, Role.GATEWAY_SUPERVISOR, Role.COORDINATOR);

    private final JdbcClient jdbc;
    private final PanelDesk desk;

    PanelWork(JdbcClient jdbc, PanelDesk desk) {
        this.jdbc = jdbc;
        this.desk = desk;
    }

    @Override
    public List<Task> tasksOf(Acting acting) {
        Role role = desk.post(acting).role();
        var tasks = new ArrayList<Task>();
        if (REFERRING.contains(role)) {
            tasks.addAll(toRefer());
        }
        if (role == Role.COORDINATOR) {
            tasks.addAll(toPrepare());
            tasks.addAll(toMinute());
        }
        if (role == Role.CHAIR) {
            tasks.addAll(toDecide(acting));
            tasks.addAll(toConfirm(acting));
        }
        tasks.addAll(toRead(acting));
        tasks.addAll(toContribute());
        return tasks;
    }

    /** The case's owner hears of it from the case itself. */
    private List<Task> toRefer() {
        CaseAct act = CaseAct.REFER_TO_PANEL;
        return jdbc.sql("""
                        select c.id, c.reference, c.due_on from cases.case_record c
                        where c.stage = 'SECTION_36' and c.case_owner <> platform.acting_post()
                        order by c.due_on limit :most
                        """)
                .param("most", MOST)
                .query((row, _) -> {
                    var id = new CaseId(row.getObject("id", UUID.class));
                    return new Task(
                            id.ref(),
                            act.words(),
                            row.getString("reference"),
                            row.getObject("due_on", LocalDate.class),
                            act.ifNothing(),
                            CasePaths.of(id, act),
                            false);
                })
                .list();
    }

    private List<Task> toPrepare() {
        String sql = """
                select m.id, p.name, m.day from panels.meeting m join panels.panel p on p.id = m.panel_id
                where m.off_at is null and m.day >= platform.today() and not exists (%s) order by m.day limit 20
                """;
        List<Task> invite = meetings(
                sql.formatted("select from panels.meeting_event e where e.meeting_id = m.id and e.kind = 'INVITED'"),
                "Invite the members",
                "The members do not hear of the meeting.",
                PanelPaths::of);
        List<Task> pack = meetings(
                sql.formatted("select from panels.pack k where k.meeting_id = m.id")
                        .replace(
                                " order by",
                                " and exists (select from panels.item i where i.meeting_id = m.id"
                                        + " and i.off_at is null) order by"),
                "Send the pack",
                "The members come without having read anything.",
                PanelPaths::pack);
        return Stream.concat(invite.stream(), pack.stream()).toList();
    }

    private List<Task> toMinute() {
        return meetings("""
                        select m.id, p.name, m.day from panels.meeting m join panels.panel p on p.id = m.panel_id
                        where m.off_at is null and m.day < platform.today()
                          and exists (select from panels.attendance a where a.meeting_id = m.id)
                          and not exists (select from panels.minutes n where n.meeting_id = m.id)
                        order by m.day limit 20
                        """, "Draw up the minutes", "Nobody can confirm them.", PanelPaths::minutes);
    }

    private List<Task> toDecide(Acting acting) {
        return ofChair(
                """
                        select m.id, p.name, m.day from panels.meeting m join panels.panel p on p.id = m.panel_id
                        join panels.seat s on s.panel_id = p.id and s.post_id = :post and s.ended_at is null
                             and s.kind in ('CHAIR', 'DEPUTY_CHAIR')
                        where m.off_at is null
                          and exists (select from panels.item i
                                      where i.meeting_id = m.id and i.off_at is null and i.decided_at is null)
                        order by m.day limit 20
                        """, acting, "Chair the panel and record its decisions", "Its cases stay undecided.", PanelPaths::of);
    }

    private List<Task> toConfirm(Acting acting) {
        return ofChair("""
                        select m.id, p.name, m.day from panels.meeting m join panels.panel p on p.id = m.panel_id
                        join panels.seat s on s.panel_id = p.id and s.post_id = :post and s.ended_at is null
                             and s.kind in ('CHAIR', 'DEPUTY_CHAIR')
                        where not exists (select from panels.conflict f where f.meeting_id = m.id and f.post_id = :post)
                          and exists (select from panels.minutes n
                                      where n.meeting_id = m.id
                                        and n.number = (select max(number) from panels.minutes l where l.meeting_id = m.id)
                                        and not exists (select from panels.minutes_confirmed c
                                                        where c.meeting_id = n.meeting_id and c.number = n.number))
                        order by m.day limit 20
                        """, acting, "Confirm the minutes", "They stay a draft.", PanelPaths::minutes);
    }

    /** Packs of meetings to come that the post was sent. */
    private List<Task> toRead(Acting acting) {
        return ofChair(
                """
                        select distinct m.id, p.name, m.day from panels.pack_reader r
                        join panels.meeting m on m.id = r.meeting_id join panels.panel p on p.id = m.panel_id
                        where r.post_id = :post and m.off_at is null and m.day >= platform.today()
                        order by m.day limit 20
                        """,
                acting,
                "Read the pack, and say whether you have a conflict of interest",
                "You come without having read it.",
                PanelPaths::pack);
    }

    private List<Task> toContribute() {
        return jdbc.sql("""
                        select id, reference, due_on from panels.contribution
                        where text is null and closed_at is null and due_on >= platform.today()
                          and (post_id = platform.acting_post()
                               or (agency_id = access.acting_agency() and access.acting_role() = 'SAFEGUARDING_LEAD'))
                        order by due_on limit 50
                        """)
                .query((row, _) -> {
                    var id = new ContributionId(row.getObject("id", UUID.class));
                    return new Task(
                            id.ref(),
                            "Say what should be known when your referral is discussed",
                            row.getString("reference"),
                            row.getObject("due_on", LocalDate.class),
                            "It is discussed without your agency’s view.",
                            PanelPaths.of(id),
                            false);
                })
                .list();
    }

    private List<Task> meetings(String sql, String title, String otherwise, Function<MeetingId, String> path) {
        return jdbc.sql(sql)
                .query((row, _) -> task(row, title, otherwise, path))
                .list();
    }

    private List<Task> ofChair(
            String sql, Acting acting, String title, String otherwise, Function<MeetingId, String> path) {
        return jdbc.sql(sql)
                .param("post", acting.post().value())
                .query((row, _) -> task(row, title, otherwise, path))
                .list();
    }

    private static Task task(ResultSet row, String title, String otherwise, Function<MeetingId, String> path)
            throws SQLException {
        var id = new MeetingId(row.getObject("id", UUID.class));
        return new Task(
                id.ref(),
                title,
                row.getString("name"),
                row.getObject("day", LocalDate.class),
                otherwise,
                path.apply(id),
                false);
    }
}
