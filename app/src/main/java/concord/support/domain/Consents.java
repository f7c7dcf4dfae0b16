package concord.support.domain;

import concord.cases.CaseId;
import concord.files.DocumentId;
import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import concord.support.AnsweredBy;
import concord.support.Capacity;
import concord.support.ConsentAnswer;
import concord.support.ConsentRefusal;
import concord.support.ConsentStated;
import concord.support.ConsentView;
import concord.support.WithdrawConsent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The answers about consent. */
@Component
class Consents {

    private final JdbcClient jdbc;
    private final Evidence evidence;
    private final Clock clock;

    Consents(JdbcClient jdbc, Evidence evidence, Clock clock) {
        this.jdbc = jdbc;
        this.evidence = evidence;
        this.clock = clock;
    }

    /**
     * The days on which the latest consent stood.
     *
     * @param until the day of its withdrawal; absent while it was not withdrawn
     */
    record Days(LocalDate from, @Nullable LocalDate until) {}

    /** Whether support may be given. May be asked by providers and owners of actions too. */
    boolean stands(CaseId caseId) {
        return jdbc.sql("select support.consent_stands(:case)")
                .param("case", caseId.value())
                .query(Boolean.class)
                .single();
    }

    Outcome<CaseId> required(CaseId caseId) {
        return stands(caseId) ? Outcome.done(caseId) : Outcome.refused(new ConsentRefusal.NoConsent());
    }

    Optional<Days> days(CaseId caseId) {
        return jdbc.sql("select from_day, until_day from support.consent_days(:case)")
                .param("case", caseId.value())
                .query((row, _) -> new Days(
                        row.getObject("from_day", LocalDate.class), row.getObject("until_day", LocalDate.class)))
                .optional();
    }

    void insert(UUID id, CaseId caseId, ConsentStated stated, boolean child, Acting acting) {
        Stamp.of(acting, clock)
                .on(jdbc.sql("""
                        insert into support.consent (id, case_id, number, answer, given_by, relationship, asked_by, how, on_day,
                                                     child, capacity, capacity_note, explained, at, post_id, staff_id)
                        values (:id, :case, (select count(*) + 1 from support.consent where case_id = :case), :answer, :by,
                                :relationship, :asker, :how, :on, :child, :capacity, :note, :explained, :at, :post, :staff)
                        """))
                .param("id", id)
                .param("case", caseId.value())
                .param("answer", stated.answer().name())
                .param("by", stated.by().name())
                .param("relationship", stated.relationship())
                .param("asker", stated.askedBy().value())
                .param("how", stated.how())
                .param("on", stated.on())
                .param("child", child)
                .param("capacity", stated.capacity().name())
                .param("note", stated.capacityNote())
                .param("explained", stated.explained())
                .update();
    }

    /** Withdraws the latest consent. */
    void withdraw(WithdrawConsent command, boolean tookStep, Acting acting) {
        Stamp.of(acting, clock)
                .on(jdbc.sql("""
                        insert into support.consent_withdrawal (consent_id, case_id, withdrawn_by, on_day, reason, sessions,
                                                                took_step, at, post_id, staff_id)
                        select id, case_id, :by, :on, :reason, :sessions, :step, :at, :post, :staff
                        from support.consent where case_id = :case order by number desc limit 1
                        """))
                .param("case", command.caseId().value())
                .param("by", command.by().name())
                .param("on", command.on())
                .param("reason", command.reason())
                .param("sessions", command.sessions())
                .param("step", tookStep)
                .update();
    }

    List<ConsentView.Answer> of(CaseId caseId) {
        return jdbc.sql("""
                        select c.*, w.withdrawn_by, w.on_day as withdrawn_on, w.reason, w.sessions, w.at as withdrawn_at,
                               w.post_id as withdrawn_post, w.staff_id as withdrawn_staff
                        from support.consent c left join support.consent_withdrawal w on w.consent_id = c.id
                        where c.case_id = :case order by c.number desc
                        """)
                .param("case", caseId.value())
                .query((row, _) -> answer(row, evidence.of(row.getObject("id", UUID.class))))
                .list();
    }

    private static ConsentView.Answer answer(ResultSet row, List<DocumentId> documents) throws SQLException {
        return new ConsentView.Answer(
                row.getInt("number"),
                ConsentAnswer.valueOf(row.getString("answer")),
                AnsweredBy.valueOf(row.getString("given_by")),
                row.getString("relationship"),
                new PostId(row.getObject("asked_by", UUID.class)),
                row.getString("how"),
                row.getObject("on_day", LocalDate.class),
                row.getBoolean("child"),
                Capacity.valueOf(row.getString("capacity")),
                row.getString("capacity_note"),
                documents,
                Stamp.signed(row),
                withdrawal(row));
    }

    private static ConsentView.@Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        String by = row.getString("withdrawn_by");
        return by == null
                ? null
                : new ConsentView.Withdrawal(
                        AnsweredBy.valueOf(by),
                        row.getObject("withdrawn_on", LocalDate.class),
                        row.getString("reason"),
                        row.getString("sessions"),
                        Stamp.signed(row, "withdrawn_at", "withdrawn_post", "withdrawn_staff"));
    }
}
