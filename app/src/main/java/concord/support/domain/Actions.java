package concord.support.domain;

import concord.cases.CaseId;
import concord.cases.PartKind;
import concord.platform.gate.Acting;
import concord.platform.gate.PostId;
import concord.support.ActionId;
import concord.support.ActionLine;
import concord.support.ActionPlanned;
import concord.support.ActionState;
import concord.support.ActionView;
import concord.support.PlanVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The actions of approved plans, with what has happened to each. */
@Component
class Actions {

    private static final String LINES = """
            select a.*, c.reference from support.action a left join cases.case_record c on c.id = a.case_id
            """;

    private final JdbcClient jdbc;
    private final CaseSteps steps;
    private final Clock clock;

    Actions(JdbcClient jdbc, CaseSteps steps, Clock clock) {
        this.jdbc = jdbc;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * What happens to an action.
     *
     * @param due the new day, or the one that is asked for; absent where it stays
     * @param owner the new owner; absent where it stays
     */
    record Change(
            ActionEvent event,
            String words,
            @Nullable LocalDate due,
            @Nullable PostId owner) {

        static Change of(ActionEvent event, String words) {
            return new Change(event, words, null, null);
        }
    }

    Optional<ActionLine> find(ActionId action) {
        return jdbc.sql(LINES + " where a.id = :id")
                .param("id", action.value())
                .query(Actions::line)
                .optional();
    }

    /** The open ones first, then by day. */
    List<ActionLine> of(CaseId caseId) {
        return jdbc.sql(LINES
                        + " where a.case_id = :case order by a.state not in ('OPEN', 'IMPOSSIBLE'), a.due_on, a.id")
                .param("case", caseId.value())
                .query(Actions::line)
                .list();
    }

    Set<ActionId> closed(CaseId caseId) {
        return of(caseId).stream()
                .filter(line -> line.state() == ActionState.CLOSED)
                .map(ActionLine::id)
                .collect(Collectors.toSet());
    }

    /** Brings the actions to what an approved plan says. */
    void follow(PlanVersion plan, Acting acting) {
        Map<ActionId, ActionLine> known =
                of(plan.caseId()).stream().collect(Collectors.toMap(ActionLine::id, line -> line));
        var planned = new HashSet<ActionId>();
        for (PlanVersion.NeedAnswer need : plan.needs()) {
            for (PlanVersion.PlannedAction action : need.actions()) {
                planned.add(action.id());
                if (known.get(action.id()) == null) {
                    open(plan.caseId(), need, action, acting);
                }
            }
        }
        known.values().stream()
                .filter(line -> line.state().isUnended() && !planned.contains(line.id()))
                .forEach(line -> record(
                        line,
                        Change.of(ActionEvent.CLOSED, "Left out of version " + plan.number() + " of the plan"),
                        acting));
    }

    private void open(CaseId caseId, PlanVersion.NeedAnswer need, PlanVersion.PlannedAction action, Acting acting) {
        ActionPlanned planned = action.planned();
        jdbc.sql("""
                        insert into support.action (id, case_id, need, kind, what, owner_post, objective, provision, due_on, state)
                        values (:id, :case, :need, :kind, :what, :owner, :objective, :provision, :due, 'OPEN')
                        """)
                .param("id", action.id().value())
                .param("case", caseId.value())
                .param("need", need.text())
                .param("kind", planned.kind())
                .param("what", planned.what())
                .param("owner", planned.owner().value())
                .param("objective", planned.objective())
                .param("provision", planned.provision())
                .param("due", planned.due())
                .update();
        write(
                action.id(),
                caseId,
                new Change(ActionEvent.OPENED, planned.what(), planned.due(), planned.owner()),
                acting);
        steps.givePart(caseId, planned.owner(), PartKind.ACTION_OWNER);
    }

    /** Writes down what happened and keeps what follows from it. */
    void record(ActionLine before, Change change, Acting acting) {
        PostId owner = change.owner() == null ? before.owner() : change.owner();
        if (change.owner() != null) {
            steps.givePart(before.caseId(), owner, PartKind.ACTION_OWNER);
        }
        write(before.id(), before.caseId(), change, acting);
        LocalDate asked = change.due();
        boolean asksOnly = change.event() == ActionEvent.LATER_ASKED;
        jdbc.sql("""
                        update support.action set state = :state, owner_post = :owner, due_on = :due, later_asked = :asked,
                               version = version + 1
                        where id = :id
                        """)
                .param("id", before.id().value())
                .param("state", change.event().leadsTo().name())
                .param("owner", owner.value())
                .param("due", asksOnly || asked == null ? before.due() : asked)
                .param("asked", asksOnly ? asked : null, Types.DATE)
                .update();
    }

    private void write(ActionId action, CaseId caseId, Change change, Acting acting) {
        PostId owner = change.owner();
        Stamp.of(acting, clock)
                .on(jdbc.sql("""
                        insert into support.action_event (action_id, case_id, number, kind, words, due_on, owner_post, at, post_id,
                                                          staff_id)
                        values (:action, :case, (select count(*) + 1 from support.action_event where action_id = :action), :kind,
                                :words, :due, :owner, :at, :post, :staff)
                        """))
                .param("action", action.value())
                .param("case", caseId.value())
                .param("kind", change.event().name())
                .param("words", change.words())
                .param("due", change.due(), Types.DATE)
                .param("owner", owner == null ? null : owner.value(), Types.OTHER)
                .update();
    }

    List<ActionView.Event> events(ActionId action) {
        return jdbc.sql("select * from support.action_event where action_id = :action order by number desc")
                .param("action", action.value())
                .query((row, _) -> new ActionView.Event(
                        ActionEvent.valueOf(row.getString("kind")).words(),
                        row.getString("words"),
                        row.getObject("due_on", LocalDate.class),
                        Stamp.signed(row)))
                .list();
    }

    private static ActionLine line(ResultSet row, int number) throws SQLException {
        return new ActionLine(
                new ActionId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                CaseReference.of(row),
                row.getString("need"),
                row.getString("kind"),
                row.getString("what"),
                new PostId(row.getObject("owner_post", UUID.class)),
                row.getString("objective"),
                row.getString("provision"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("later_asked", LocalDate.class),
                ActionState.valueOf(row.getString("state")),
                row.getInt("version"));
    }
}
