package concord.cases.domain;

import concord.cases.AssessedNeed;
import concord.cases.AssessmentId;
import concord.cases.AssessmentOutline;
import concord.cases.AssessmentPrompt;
import concord.cases.CaseAssessment;
import concord.cases.CaseAssessments;
import concord.cases.CaseHappening;
import concord.cases.CaseId;
import concord.cases.CompletedAssessment;
import concord.cases.Confidence;
import concord.cases.FactorAnswer;
import concord.cases.NeedFound;
import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.PostId;
import concord.platform.gate.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The structured assessments, append-only. */
@Component
class CaseAssessmentTable implements CaseAssessments {

    private static final String OUTLINES = """
            select id, case_id, number, completed_at, late, summary, management_plan from cases.assessment
            """;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    CaseAssessmentTable(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** What is entered, as which assessment of its case. */
    record Entry(CaseId caseId, int number, CaseHappening.Kind kind, CaseAssessment assessment) {}

    @Override
    public Optional<AssessmentOutline> latest(CaseId caseId) {
        return jdbc.sql(OUTLINES + " where case_id = :case order by number desc limit 1")
                .param("case", caseId.value())
                .query((row, _) -> outline(row))
                .optional();
    }

    @Override
    public Optional<AssessmentOutline> find(AssessmentId assessment) {
        return jdbc.sql(OUTLINES + " where id = :id")
                .param("id", assessment.value())
                .query((row, _) -> outline(row))
                .optional();
    }

    int count(CaseId caseId) {
        return jdbc.sql("select count(*) from cases.assessment where case_id = :case")
                .param("case", caseId.value())
                .query(Integer.class)
                .single();
    }

    /** All of a case, oldest first. */
    List<CompletedAssessment> of(CaseId caseId) {
        return jdbc.sql("""
                        select a.*, t.number as template_number
                        from cases.assessment a join cases.assessment_template t on t.id = a.template_id
                        where a.case_id = :case order by a.number
                        """)
                .param("case", caseId.value())
                .query((row, _) -> completed(row))
                .list();
    }

    AssessmentId enter(Entry entry, Acting acting) {
        var id = new AssessmentId(ids.next());
        insert(id, entry, acting);
        entry.assessment().answers().forEach(answer -> insert(id, answer));
        List<NeedFound> needs = entry.assessment().needs();
        for (int at = 0; at < needs.size(); at++) {
            insert(id, at + 1, needs.get(at));
        }
        return id;
    }

    private void insert(AssessmentId id, Entry entry, Acting acting) {
        CaseAssessment assessment = entry.assessment();
        StaffId staff = acting.holder();
        jdbc.sql("""
                        insert into cases.assessment (id, case_id, number, kind, template_id, made_on, completed_at, late,
                                                      summary, management_plan, changed, nothing_found, post_id, staff_id)
                        values (:id, :case, :number, :kind, :template, :madeOn, :at, :late, :summary, :plan, :changed,
                                :nothing, :post, :staff)
                        """)
                .param("id", id.value())
                .param("case", entry.caseId().value())
                .param("number", entry.number())
                .param("kind", entry.kind().name())
                .param("template", assessment.template().value())
                .param("madeOn", assessment.madeOn())
                .param("at", OffsetDateTime.now(clock))
                .param("late", assessment.madeOn().isBefore(LocalDate.now(clock)))
                .param("summary", assessment.summary())
                .param("plan", assessment.managementPlan())
                .param("changed", assessment.changed(), Types.VARCHAR)
                .param("nothing", assessment.nothingFound())
                .param("post", acting.post().value())
                .param("staff", staff == null ? null : staff.value(), Types.OTHER)
                .update();
    }

    private void insert(AssessmentId id, FactorAnswer answer) {
        Confidence confidence = answer.confidence();
        jdbc.sql("""
                        insert into cases.assessment_answer
                            (assessment_id, position, evidence_for, evidence_against, source, confidence)
                        values (:assessment, :position, :for, :against, :source, :confidence)
                        """)
                .param("assessment", id.value())
                .param("position", answer.position())
                .param("for", answer.evidenceFor(), Types.VARCHAR)
                .param("against", answer.evidenceAgainst(), Types.VARCHAR)
                .param("source", answer.source(), Types.VARCHAR)
                .param("confidence", confidence == null ? null : confidence.name(), Types.VARCHAR)
                .update();
    }

    private void insert(AssessmentId id, int position, NeedFound need) {
        jdbc.sql("""
                        insert into cases.assessed_need (id, assessment_id, position, kind, text)
                        values (:id, :assessment, :position, :kind, :text)
                        """)
                .param("id", ids.next())
                .param("assessment", id.value())
                .param("position", position)
                .param("kind", need.kind())
                .param("text", need.text())
                .update();
    }

    private CompletedAssessment completed(ResultSet row) throws SQLException {
        return new CompletedAssessment(
                outline(row),
                CaseHappening.Kind.valueOf(row.getString("kind")),
                row.getInt("template_number"),
                row.getObject("made_on", LocalDate.class),
                new PostId(row.getObject("post_id", UUID.class)),
                row.getString("changed"),
                factors(row.getObject("id", UUID.class)));
    }

    private List<CompletedAssessment.Factor> factors(UUID assessment) {
        return jdbc.sql("""
                        select p.position, p.heading, p.question, p.hint, f.evidence_for, f.evidence_against, f.source,
                               f.confidence
                        from cases.assessment a
                        join cases.assessment_prompt p on p.template_id = a.template_id
                        join cases.assessment_answer f on f.assessment_id = a.id and f.position = p.position
                        where a.id = :assessment order by p.position
                        """)
                .param("assessment", assessment)
                .query((row, _) -> factor(row))
                .list();
    }

    private static CompletedAssessment.Factor factor(ResultSet row) throws SQLException {
        int position = row.getInt("position");
        String confidence = row.getString("confidence");
        return new CompletedAssessment.Factor(
                new AssessmentPrompt(
                        position, row.getString("heading"), row.getString("question"), row.getString("hint")),
                new FactorAnswer(
                        position,
                        row.getString("evidence_for"),
                        row.getString("evidence_against"),
                        row.getString("source"),
                        confidence == null ? null : Confidence.valueOf(confidence)));
    }

    private AssessmentOutline outline(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new AssessmentOutline(
                new AssessmentId(id),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getInt("number"),
                row.getObject("completed_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("late"),
                row.getString("summary"),
                row.getString("management_plan"),
                needs(id));
    }

    private List<AssessedNeed> needs(UUID assessment) {
        return jdbc.sql("select id, kind, text from cases.assessed_need where assessment_id = :id order by position")
                .param("id", assessment)
                .query((row, _) ->
                        new AssessedNeed(row.getObject("id", UUID.class), row.getString("kind"), row.getString("text")))
                .list();
    }
}
