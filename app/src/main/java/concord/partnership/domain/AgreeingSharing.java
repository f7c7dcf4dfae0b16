package concord.partnership.domain;

import concord.partnership.AgreeSharing;
import concord.partnership.AgreementId;
import concord.partnership.Areas;
import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Handles {@link AgreeSharing}. */
@Component
class AgreeingSharing implements CommandHandler<AgreeSharing, AgreementId> {

    private static final String INSERT = """
            insert into partnership.sharing_agreement (id, title, from_day, until_day)
            values (:id, :title, :from, :until)
            """;

    private static final String BIND =
            "insert into partnership.sharing_agreement_area (agreement_id, area_id) values (:agreement, :area)";

    private final JdbcClient jdbc;
    private final Areas areas;
    private final Ids ids;

    AgreeingSharing(JdbcClient jdbc, Areas areas, Ids ids) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.ids = ids;
    }

    @Override
    public Outcome<AgreementId> handle(AgreeSharing command, Acting acting) {
        if (command.areas().stream().anyMatch(area -> areas.find(area).isEmpty())) {
            return Outcome.refused(new GateRefusal.NotFound());
        }
        AgreementId agreement = new AgreementId(ids.next());
        jdbc.sql(INSERT)
                .param("id", agreement.value())
                .param("title", command.title())
                .param("from", command.from())
                .param("until", command.until())
                .update();
        command.areas().forEach(area -> bind(agreement, area));
        return Outcome.done(agreement);
    }

    private void bind(AgreementId agreement, AreaId area) {
        jdbc.sql(BIND)
                .param("agreement", agreement.value())
                .param("area", area.value())
                .update();
    }
}
