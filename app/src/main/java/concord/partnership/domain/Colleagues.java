package concord.partnership.domain;

import concord.partnership.StaffMember;
import concord.platform.gate.AgencyId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the staff of an agency. */
@Component
class Colleagues {

    private static final String OF_AGENCY = """
            select id, name, email, agency_id, joined, left_on, version
              from partnership.staff_member
             where agency_id = :agency
             order by coalesce(left_on, 'infinity') < :day, name, id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Colleagues(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those who have left last. */
    List<StaffMember> all(AgencyId agency) {
        return jdbc.sql(OF_AGENCY)
                .param("agency", agency.value())
                .param("day", LocalDate.now(clock))
                .query(StaffTable::member)
                .list();
    }

    /** Those who are in service today or will be. */
    List<StaffMember> inService(AgencyId agency) {
        LocalDate today = LocalDate.now(clock);
        return all(agency).stream()
                .filter(member -> member.left() == null || !member.left().isBefore(today))
                .toList();
    }
}
