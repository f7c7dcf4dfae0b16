package concord.support.domain;

import concord.cases.CaseId;
import concord.platform.gate.Acting;
import concord.support.ReviewStated;
import concord.support.ReviewsView;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reviews of support. */
@Component
class Reviews {

    private final JdbcClient jdbc;
    private final Clock clock;

    Reviews(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(UUID id, CaseId caseId, ReviewStated stated, Acting acting) {
        Stamp.of(acting, clock)
                .on(jdbc.sql("""
                        insert into support.review (id, case_id, number, changed, revise, next_steps, at, post_id, staff_id)
                        values (:id, :case, (select count(*) + 1 from support.review where case_id = :case), :changed, :revise,
                                :next, :at, :post, :staff)
                        """))
                .param("id", id)
                .param("case", caseId.value())
                .param("changed", stated.changed())
                .param("revise", stated.revise())
                .param("next", stated.nextSteps())
                .update();
        for (int position = 0; position < stated.progress().size(); position++) {
            jdbc.sql("""
                            insert into support.review_progress (review_id, case_id, position, about, progress)
                            values (:id, :case, :position, :about, :progress)
                            """)
                    .param("id", id)
                    .param("case", caseId.value())
                    .param("position", position)
                    .param("about", stated.progress().get(position).about())
                    .param("progress", stated.progress().get(position).progress())
                    .update();
        }
    }

    /** The newest first. */
    List<ReviewsView.Review> of(CaseId caseId) {
        return jdbc.sql("select * from support.review where case_id = :case order by number desc")
                .param("case", caseId.value())
                .query((row, _) -> new ReviewsView.Review(
                        row.getInt("number"),
                        new ReviewStated(
                                row.getString("changed"),
                                progress(row.getObject("id", UUID.class)),
                                row.getBoolean("revise"),
                                row.getString("next_steps")),
                        Stamp.signed(row)))
                .list();
    }

    private List<ReviewStated.Progress> progress(UUID review) {
        return jdbc.sql("select about, progress from support.review_progress where review_id = :id order by position")
                .param("id", review)
                .query((row, _) -> new ReviewStated.Progress(row.getString("about"), row.getString("progress")))
                .list();
    }
}
