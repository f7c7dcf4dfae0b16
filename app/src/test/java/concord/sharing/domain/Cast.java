package concord.sharing.domain;

import concord.access.Seats;
import concord.partnership.Role;
import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.gate.RecordRef;
import concord.platform.postgres.TestDatabase;

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
        return new Cast(
                area,
                SampleRecords.in(area),
                seats.seat(Role.GATEWAY_OFFICER, force, area),
                seats.seat(Role.SENIOR_OFFICER, force, area),
                seats.seat(Role.INFORMATION_GUARDIAN, force, area),
                seats.seat(Role.PRACTITIONER, school, area),
                seats.seat(Role.SAFEGUARDING_LEAD, school, area),
                seats.seat(Role.PRACTITIONER, school, area),
                seats.seat(Role.GATEWAY_OFFICER, force, otherArea),
                seats.seat(Role.SAFEGUARDING_LEAD, otherSchool, otherArea));
    }
}
