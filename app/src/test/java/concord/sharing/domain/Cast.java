package concord.sharing.domain;

import concord.access.Seats;
import concord.partnership.Role;
import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.gate.RecordRef;
import concord.platform.postgres.TestDatabase;
import concord.sharing.RequestFixtures;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who plays in a request: an area that asks, a school that is asked, and those who must see nothing of it. */
public record Cast(
        AreaId area,
        RecordRef record,
        Seats.Seat officer,
        Seats.Seat senior,
        Seats.Seat guardian,
        Seats.Seat teacher,
        Seats.Seat lead,
        Seats.Seat colleague,
        Seats.Seat otherOfficer,
        Seats.Seat otherLead) {

    public static Cast in(TestDatabase database) {
        var seats = new Seats(database);
        AreaId area = seats.area("POLICE");
        AreaId otherArea = seats.area("COUNCIL");
        AgencyId force = seats.agency("police");
        AgencyId school = seats.agency("education");
        AgencyId otherSchool = seats.agency("education");
        RecordRef record = SampleRecords.in(area);
        Seats.Seat officer = seats.seat(Role.GATEWAY_OFFICER, force, area);
        involve(database.asOwner(), record, area, officer);
        return new Cast(
                area,
                record,
                officer,
                seats.seat(Role.SENIOR_OFFICER, force, area),
                seats.seat(Role.INFORMATION_GUARDIAN, force, area),
                seats.seat(Role.PRACTITIONER, school, area),
                seats.seat(Role.SAFEGUARDING_LEAD, school, area),
                seats.seat(Role.PRACTITIONER, school, area),
                seats.seat(Role.GATEWAY_OFFICER, force, otherArea),
                seats.seat(Role.SAFEGUARDING_LEAD, otherSchool, otherArea));
    }

    /** The record is about somebody, as if a referral had said so. */
    private static void involve(JdbcClient owner, RecordRef record, AreaId area, Seats.Seat officer) {
        UUID involvement = UUID.randomUUID();
        owner.sql("""
                        insert into people.involvement (id, area_id, role, record_kind, record_id, reference, since,
                                                        subject_key_id, recorded_at, recorded_by_post)
                        values (:id, :area, 'SUBJECT', :kind, :record, 'EAS-000042', date '2026-11-01', :id, now(), :post)
                        """)
                .param("id", involvement)
                .param("area", area.value())
                .param("kind", record.kind())
                .param("record", record.id())
                .param("post", officer.post().value())
                .update();
        owner.sql("""
                        insert into people.name (id, involvement_id, number, kind, given, family, recorded_at, recorded_by_post)
                        values (:id, :id, 1, 'USED', 'Ottoline', :family, now(), :post)
                        """)
                .param("id", involvement)
                .param("family", RequestFixtures.FAMILY_NAME)
                .param("post", officer.post().value())
                .update();
        owner.sql("""
                        insert into people.birth (id, involvement_id, day, recorded_at, recorded_by_post)
                        values (:id, :id, date '2010-03-14', now(), :post)
                        """)
                .param("id", involvement)
                .param("post", officer.post().value())
                .update();
    }
}
