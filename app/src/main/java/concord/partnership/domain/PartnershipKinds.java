package concord.partnership.domain;

import concord.platform.gate.RecordKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The kinds of record of this room. The partnership's administrators have a part in all of them; an agency's own in
 * what belongs to the agency.
 */
@Configuration(proxyBeanMethods = false)
class PartnershipKinds {

    private static final String ADMINISTRATORS = """
            array(select a.id from partnership.post a
                   where a.role = 'PARTNERSHIP_ADMINISTRATOR'
                     and (a.closed is null or a.closed >= platform.today())) as posts
            """;

    private static final String AREA = "select r.version, array[r.id] as areas, array[r.council] as agencies, "
            + ADMINISTRATORS + " from partnership.area r";

    private static final String AGENCY = "select r.version, array[]::uuid[] as areas, array[r.id] as agencies, "
            + ADMINISTRATORS + " from partnership.agency r";

    private static final String POST = """
            select r.version, array_remove(array[r.agency_id], null) as agencies,
                   array(select s.area_id from partnership.post_area s where s.post_id = r.id) as areas,\s
            """ + ADMINISTRATORS + " from partnership.post r";

    private static final String STAFF = "select r.version, array[]::uuid[] as areas, array[r.agency_id] as agencies, "
            + ADMINISTRATORS + " from partnership.staff_member r";

    private static final String AGREEMENT = """
            select r.version, array[]::uuid[] as agencies,
                   array(select s.area_id from partnership.sharing_agreement_area s where s.agreement_id = r.id) as areas,\s
            """ + ADMINISTRATORS + " from partnership.sharing_agreement r";

    @Bean
    RecordKind areaKind(JdbcClient jdbc) {
        return new TableKind("area", AREA, jdbc);
    }

    @Bean
    RecordKind agencyKind(JdbcClient jdbc) {
        return new TableKind("agency", AGENCY, jdbc);
    }

    @Bean
    RecordKind postKind(JdbcClient jdbc) {
        return new TableKind("post", POST, jdbc);
    }

    @Bean
    RecordKind staffKind(JdbcClient jdbc) {
        return new TableKind("staff-member", STAFF, jdbc);
    }

    @Bean
    RecordKind agreementKind(JdbcClient jdbc) {
        return new TableKind("sharing-agreement", AGREEMENT, jdbc);
    }
}
