package concord.support.domain;

import concord.cases.AssessmentId;
import concord.cases.AssessmentOutline;
import concord.cases.CaseId;
import concord.platform.gate.Acting;
import concord.platform.gate.PostId;
import concord.platform.gate.StaffId;
import concord.support.ActionId;
import concord.support.ActionPlanned;
import concord.support.PlanId;
import concord.support.PlanStatement;
import concord.support.PlanVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of support plans, with their needs and actions. */
@Component
class Plans {

    private final JdbcClient jdbc;
    private final Clock clock;

    Plans(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<PlanVersion> find(PlanId plan) {
        return jdbc.sql("select * from support.plan where id = :id")
                .param("id", plan.value())
                .query(this::version)
                .optional();
    }

    /** The newest first. */
    List<PlanVersion> of(CaseId caseId) {
        return jdbc.sql("select * from support.plan where case_id = :case order by number desc")
                .param("case", caseId.value())
                .query(this::version)
                .list();
    }

    void insert(PlanVersion plan, Acting acting) {
        jdbc.sql("""
                        insert into support.plan (id, case_id, number, assessment_id, assessment_number, begun_at, begun_by, authors)
                        values (:id, :case, :number, :assessment, :assessmentNumber, :at, :post, :authors)
                        """)
                .param("id", plan.id().value())
                .param("case", plan.caseId().value())
                .param("number", plan.number())
                .param("assessment", plan.assessment().value())
                .param("assessmentNumber", plan.assessmentNumber())
                .param("at", plan.begunAt().atOffset(ZoneOffset.UTC))
                .param("post", acting.post().value())
                .param("authors", new UUID[] {author(acting)})
                .update();
        for (int position = 0; position < plan.needs().size(); position++) {
            insert(plan.id(), plan.caseId(), plan.needs().get(position), position);
        }
        state(plan.id(), plan.statement(), acting);
    }

    private void insert(PlanId plan, CaseId caseId, PlanVersion.NeedAnswer need, int position) {
        jdbc.sql("""
                        insert into support.plan_need (plan_id, case_id, need_id, position, kind, need, not_addressed)
                        values (:plan, :case, :id, :position, :kind, :need, :because)
                        """)
                .param("plan", plan.value())
                .param("case", caseId.value())
                .param("id", need.need())
                .param("position", position)
                .param("kind", need.kind())
                .param("need", need.text())
                .param("because", need.notAddressed())
                .update();
        need.actions().forEach(action -> insert(plan, caseId, need.need(), action));
    }

    void insert(PlanId plan, CaseId caseId, UUID need, PlanVersion.PlannedAction action) {
        ActionPlanned planned = action.planned();
        jdbc.sql("""
                        insert into support.plan_action (plan_id, case_id, action_id, need_id, kind, what, owner_post, objective,
                                                         due_on, provision)
                        values (:plan, :case, :id, :need, :kind, :what, :owner, :objective, :due, :provision)
                        """)
                .param("plan", plan.value())
                .param("case", caseId.value())
                .param("id", action.id().value())
                .param("need", need)
                .param("kind", planned.kind())
                .param("what", planned.what())
                .param("owner", planned.owner().value())
                .param("objective", planned.objective())
                .param("due", planned.due())
                .param("provision", planned.provision())
                .update();
    }

    /** Brings a draft up to another assessment. */
    void renew(PlanVersion draft, AssessmentOutline to, List<PlanVersion.NeedAnswer> needs, Acting acting) {
        jdbc.sql("delete from support.plan_action where plan_id = :plan")
                .param("plan", draft.id().value())
                .update();
        jdbc.sql("delete from support.plan_need where plan_id = :plan")
                .param("plan", draft.id().value())
                .update();
        jdbc.sql("update support.plan set assessment_id = :assessment, assessment_number = :number where id = :plan")
                .param("plan", draft.id().value())
                .param("assessment", to.id().value())
                .param("number", to.number())
                .update();
        for (int position = 0; position < needs.size(); position++) {
            insert(draft.id(), draft.caseId(), needs.get(position), position);
        }
        written(draft.id(), acting);
    }

    void drop(PlanId plan, ActionId action) {
        jdbc.sql("delete from support.plan_action where plan_id = :plan and action_id = :action")
                .param("plan", plan.value())
                .param("action", action.value())
                .update();
    }

    void leave(PlanId plan, UUID need, String because) {
        jdbc.sql("update support.plan_need set not_addressed = :because where plan_id = :plan and need_id = :need")
                .param("plan", plan.value())
                .param("need", need)
                .param("because", because)
                .update();
    }

    void state(PlanId plan, PlanStatement statement, Acting acting) {
        jdbc.sql("""
                        update support.plan set consent_how = :how, consent_when = :when, consent_by = :by, nature = :nature,
                               responsible = :responsible, provision = :provision
                        where id = :plan
                        """)
                .param("plan", plan.value())
                .param("how", statement.consentHow())
                .param("when", statement.consentWhen())
                .param("by", statement.consentBy())
                .param("nature", statement.nature())
                .param("responsible", statement.responsible())
                .param("provision", statement.provision())
                .update();
        written(plan, acting);
    }

    /** Counts a change, notes its author, and takes an offered draft back: what is approved is what was offered. */
    void written(PlanId plan, Acting acting) {
        jdbc.sql("""
                        update support.plan set version = version + 1, offered_at = null,
                               authors = case when :author = any (authors) then authors else authors || :author end
                        where id = :plan
                        """)
                .param("plan", plan.value())
                .param("author", author(acting))
                .update();
    }

    void offered(PlanId plan) {
        jdbc.sql("update support.plan set version = version + 1, offered_at = :at where id = :plan")
                .param("plan", plan.value())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    void returned(UUID id, PlanVersion plan, String why, Acting acting) {
        Stamp.of(acting, clock)
                .on(jdbc.sql("""
                        insert into support.plan_return (id, plan_id, case_id, why, at, post_id, staff_id)
                        values (:id, :plan, :case, :why, :at, :post, :staff)
                        """))
                .param("id", id)
                .param("plan", plan.id().value())
                .param("case", plan.caseId().value())
                .param("why", why)
                .update();
        jdbc.sql("update support.plan set version = version + 1, offered_at = null where id = :plan")
                .param("plan", plan.id().value())
                .update();
    }

    void approved(PlanId plan, Acting acting) {
        Stamp.of(acting, clock).on(jdbc.sql("""
                        update support.plan set version = version + 1, approved_at = :at, approved_by = :post, approved_staff = :staff
                        where id = :plan
                        """)).param("plan", plan.value()).update();
    }

    /** The member of staff, so that nobody approves their own plan from another post; the post where nobody wears it. */
    static UUID author(Acting acting) {
        StaffId holder = acting.holder();
        return holder == null ? acting.post().value() : holder.value();
    }

    private PlanVersion version(ResultSet row, int number) throws SQLException {
        var id = new PlanId(row.getObject("id", UUID.class));
        OffsetDateTime offered = row.getObject("offered_at", OffsetDateTime.class);
        return new PlanVersion(
                id,
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getInt("number"),
                new AssessmentId(row.getObject("assessment_id", UUID.class)),
                row.getInt("assessment_number"),
                statement(row),
                needs(id),
                new PostId(row.getObject("begun_by", UUID.class)),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                Set.of((UUID[]) row.getArray("authors").getArray()),
                offered == null ? null : offered.toInstant(),
                returns(id),
                row.getObject("approved_at") == null
                        ? null
                        : Stamp.signed(row, "approved_at", "approved_by", "approved_staff"),
                row.getInt("version"));
    }

    private static PlanStatement statement(ResultSet row) throws SQLException {
        return new PlanStatement(
                row.getString("consent_how"),
                row.getString("consent_when"),
                row.getString("consent_by"),
                row.getString("nature"),
                row.getString("responsible"),
                row.getString("provision"));
    }

    private List<String> returns(PlanId plan) {
        return jdbc.sql("select why from support.plan_return where plan_id = :plan order by at desc")
                .param("plan", plan.value())
                .query((row, _) -> row.getString("why"))
                .list();
    }

    private List<PlanVersion.NeedAnswer> needs(PlanId plan) {
        return jdbc.sql("select * from support.plan_need where plan_id = :plan order by position")
                .param("plan", plan.value())
                .query((row, _) -> new PlanVersion.NeedAnswer(
                        row.getObject("need_id", UUID.class),
                        row.getString("kind"),
                        row.getString("need"),
                        row.getString("not_addressed"),
                        actions(plan, row.getObject("need_id", UUID.class))))
                .list();
    }

    private List<PlanVersion.PlannedAction> actions(PlanId plan, UUID need) {
        return jdbc.sql("""
                        select * from support.plan_action where plan_id = :plan and need_id = :need order by due_on, action_id
                        """)
                .param("plan", plan.value())
                .param("need", need)
                .query((row, _) -> new PlanVersion.PlannedAction(
                        new ActionId(row.getObject("action_id", UUID.class)),
                        new ActionPlanned(
                                row.getString("kind"),
                                row.getString("what"),
                                new PostId(row.getObject("owner_post", UUID.class)),
                                row.getString("objective"),
                                row.getObject("due_on", LocalDate.class),
                                row.getString("provision"))))
                .list();
    }
}
