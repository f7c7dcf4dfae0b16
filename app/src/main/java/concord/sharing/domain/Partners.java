package concord.sharing.domain;

import concord.partnership.Role;
import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import concord.sharing.RequestProposal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The agencies and posts that may be asked for an area: those that serve it, and those bound to it by agreement. */
@Component
class Partners {

    private static final String REACHED = """
            with reached as (
                select cast(:area as uuid) as area_id
                union
                select other.area_id
                from partnership.sharing_agreement_area own
                join partnership.sharing_agreement a on a.id = own.agreement_id
                     and platform.today() between a.from_day and coalesce(a.until_day, 'infinity')
                join partnership.sharing_agreement_area other on other.agreement_id = a.id
                where own.area_id = :area),
            asked as (
                select p.id, p.title, p.role, p.agency_id
                from partnership.post p
                where p.role in (:roles) and p.opened <= platform.today()
                  and coalesce(p.closed, 'infinity') >= platform.today()
                  and (exists (select from partnership.post_area s join reached using (area_id) where s.post_id = p.id)
                       or p.agency_id = (select council from partnership.area where id = :area)
                       or p.agency_id in (select force_id from partnership.area_force where area_id = :area)))
            """;

    private final JdbcClient jdbc;

    Partners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RequestProposal.Choice> agencies(AreaId area) {
        return asking(area, """
                        select a.id, a.name as words from partnership.agency a
                        where a.id in (select agency_id from asked) order by a.name
                        """)
                .query((row, _) -> new RequestProposal.Choice(row.getObject("id", UUID.class), row.getString("words")))
                .list();
    }

    /** The safeguarding lead first, because it is the one who usually knows whom to ask. Nobody asks oneself. */
    List<RequestProposal.Choice> posts(AreaId area, AgencyId agency, PostId asker) {
        return asking(area, """
                        select id, title as words from asked where agency_id = :agency and id <> :asker
                        order by (role = 'SAFEGUARDING_LEAD') desc, title, id
                        """)
                .param("agency", agency.value())
                .param("asker", asker.value())
                .query((row, _) -> new RequestProposal.Choice(row.getObject("id", UUID.class), row.getString("words")))
                .list();
    }

    private JdbcClient.StatementSpec asking(AreaId area, String sql) {
        List<String> roles = Arrays.stream(Role.values())
                .filter(Recipients::isAsked)
                .map(Role::name)
                .toList();
        return jdbc.sql(REACHED + sql).param("area", area.value()).param("roles", roles);
    }
}
