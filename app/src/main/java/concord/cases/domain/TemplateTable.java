package concord.cases.domain;

import concord.cases.AssessmentPrompt;
import concord.cases.AssessmentTemplate;
import concord.cases.AssessmentTemplateId;
import concord.cases.AssessmentTemplates;
import concord.cases.PublishAssessmentTemplate;
import concord.platform.gate.Acting;
import concord.platform.gate.PostId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of the template. A new one is added; none is ever changed. */
@Component
class TemplateTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    TemplateTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The newest first: of two that hold, the later one counts. */
    AssessmentTemplates all() {
        return new AssessmentTemplates(jdbc.sql("""
                                select id, number, from_day, why, published_by from cases.assessment_template
                                order by from_day desc, number desc
                                """).query(this::template).list(), LocalDate.now(clock));
    }

    void insert(AssessmentTemplateId id, PublishAssessmentTemplate command, Acting acting) {
        jdbc.sql("""
                        insert into cases.assessment_template (id, number, from_day, why, published_at, published_by)
                        select :id, max(number) + 1, :from, :why, :at, :post from cases.assessment_template
                        """)
                .param("id", id.value())
                .param("from", command.from())
                .param("why", command.why())
                .param("at", OffsetDateTime.now(clock))
                .param("post", acting.post().value())
                .update();
        command.prompts().forEach(prompt -> insert(id, prompt));
    }

    private void insert(AssessmentTemplateId id, AssessmentPrompt prompt) {
        jdbc.sql("""
                        insert into cases.assessment_prompt (template_id, position, heading, question, hint)
                        values (:template, :position, :heading, :question, :hint)
                        """)
                .param("template", id.value())
                .param("position", prompt.position())
                .param("heading", prompt.heading())
                .param("question", prompt.question())
                .param("hint", prompt.hint())
                .update();
    }

    List<AssessmentPrompt> promptsOf(UUID template) {
        return jdbc.sql("""
                        select position, heading, question, hint from cases.assessment_prompt
                        where template_id = :template order by position
                        """)
                .param("template", template)
                .query((row, _) -> new AssessmentPrompt(
                        row.getInt("position"),
                        row.getString("heading"),
                        row.getString("question"),
                        row.getString("hint")))
                .list();
    }

    private AssessmentTemplate template(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID by = row.getObject("published_by", UUID.class);
        return new AssessmentTemplate(
                new AssessmentTemplateId(id),
                row.getInt("number"),
                row.getObject("from_day", LocalDate.class),
                row.getString("why"),
                by == null ? null : new PostId(by),
                promptsOf(id));
    }
}
