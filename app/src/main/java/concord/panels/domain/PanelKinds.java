package concord.panels.domain;

import concord.panels.AgendaItemId;
import concord.panels.ContributionId;
import concord.panels.MeetingId;
import concord.panels.PanelDecisionId;
import concord.panels.PanelId;
import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import concord.platform.gate.RecordFacts;
import concord.platform.gate.RecordKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers the Gate's questions about the records of this room. */
@Configuration(proxyBeanMethods = false)
class PanelKinds {

    private static final String NO_POSTS = "'{}'::uuid[] as posts, ";
    private static final String NO_AGENCIES = "'{}'::uuid[] as agencies ";

    private static String areasOf(String panel) {
        return "array(select a.area_id from panels.panel_area a where a.panel_id = " + panel + ") as areas, ";
    }

    private static String seatsOf(String panel) {
        return "array(select s.post_id from panels.seat s where s.panel_id = " + panel
                + " and s.ended_at is null) as posts, ";
    }

    @Bean
    RecordKind panelKind(JdbcClient jdbc) {
        return new TableOfKind(
                jdbc,
                PanelId.KIND,
                "select r.version, " + areasOf("r.id") + seatsOf("r.id") + NO_AGENCIES
                        + "from panels.panel r where r.id = :id");
    }

    /** Whoever was sent a pack of a meeting has a part in it as well as those who sit. */
    @Bean
    RecordKind meetingKind(JdbcClient jdbc) {
        return new TableOfKind(
                jdbc,
                MeetingId.KIND,
                "select r.version, " + areasOf("r.panel_id") + """
                        array(select s.post_id from panels.seat s where s.panel_id = r.panel_id and s.ended_at is null
                              union
                              select d.post_id from panels.pack_reader d where d.meeting_id = r.id) as posts,
                        """ + NO_AGENCIES
                        + "from panels.meeting r where r.id = :id");
    }

    @Bean
    RecordKind itemKind(JdbcClient jdbc) {
        return new TableOfKind(
                jdbc,
                AgendaItemId.KIND,
                "select r.version, array[r.area_id] as areas, " + """
                        array(select s.post_id from panels.seat s join panels.meeting m on m.panel_id = s.panel_id
                              where m.id = r.meeting_id and s.ended_at is null) as posts,
                        """ + NO_AGENCIES
                        + "from panels.item r where r.id = :id");
    }

    @Bean
    RecordKind decisionKind(JdbcClient jdbc) {
        return new TableOfKind(
                jdbc,
                PanelDecisionId.KIND,
                "select r.version, "
                        + "array[r.area_id] as areas, " + NO_POSTS + NO_AGENCIES
                        + "from panels.decision r where r.id = :id");
    }

    @Bean
    RecordKind contributionKind(JdbcClient jdbc) {
        return new TableOfKind(
                jdbc,
                ContributionId.KIND,
                "select r.version, '{}'::uuid[] as areas, array[r.post_id] as posts, array[r.agency_id] as agencies "
                        + "from panels.contribution r where r.id = :id");
    }

    /** One kind, read by one statement. */
    private record TableOfKind(JdbcClient jdbc, String kind, String sql) implements RecordKind {

        @Override
        public Optional<RecordFacts> facts(UUID id, boolean forChange) {
            return jdbc.sql(forChange ? sql + " for update of r" : sql)
                    .param("id", id)
                    .query((row, _) -> new RecordFacts(
                            row.getInt("version"),
                            each(row, "areas").map(AreaId::new).collect(Collectors.toSet()),
                            each(row, "agencies").map(AgencyId::new).collect(Collectors.toSet()),
                            each(row, "posts").map(PostId::new).collect(Collectors.toSet())))
                    .optional();
        }

        private static Stream<UUID> each(ResultSet row, String column) throws SQLException {
            return Arrays.stream((UUID[]) row.getArray(column).getArray());
        }
    }
}
