package concord.partnership.domain;

import concord.partnership.ListRequiredTraining;
import concord.partnership.RequiredTraining;
import concord.partnership.Role;
import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers {@link ListRequiredTraining}: HMICFRS found forces that could not say how many were trained. */
@Component
class ListingRequiredTraining implements QueryHandler<ListRequiredTraining, List<RequiredTraining>> {

    private static final String ALL = """
            select r.role, r.course, r.enforced, r.set_at,
                   (select count(*) from partnership.holding h
                      join partnership.post p on p.id = h.post_id and p.role = r.role
                     where h.kind = 'HOLDER'
                       and platform.today() between h.from_day and coalesce(h.until_day, 'infinity')
                       and not exists (select from partnership.training t
                                        where t.staff_id = h.staff_id and t.course = r.course
                                          and platform.today() between t.completed and coalesce(t.expires, 'infinity')))
                       as lacking
              from partnership.required_training r
             where r.ended_at is null
             order by r.role, r.course
            """;

    private final JdbcClient jdbc;
    private final TrainingWords words;

    ListingRequiredTraining(JdbcClient jdbc, TrainingWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    @Override
    public Outcome<List<RequiredTraining>> answer(ListRequiredTraining query, Acting acting) {
        return Outcome.done(jdbc.sql(ALL).query(this::row).list());
    }

    private RequiredTraining row(ResultSet row, int index) throws SQLException {
        return new RequiredTraining(
                Role.valueOf(row.getString("role")),
                words.words(row.getString("course")),
                row.getBoolean("enforced"),
                row.getObject("set_at", OffsetDateTime.class).toInstant(),
                row.getInt("lacking"));
    }
}
