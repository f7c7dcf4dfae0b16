package concord.faults;

import concord.access.IssueApiToken;
import concord.access.Seats;
import concord.access.TokenCheck;
import concord.partnership.AgreeSharing;
import concord.partnership.Role;
import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.gate.Gate;
import concord.platform.gate.PostId;
import concord.platform.postgres.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The sample gateway with everybody who could knock on its doors.
 *
 * @param own somebody of each role in the gateway's area and agencies
 * @param strangers somebody of each role elsewhere
 */
record Gateway(Scene scene, Map<Role, Seats.Seat> own, Map<Role, Seats.Seat> strangers) {

    static Gateway in(Gate gate, TestDatabase database, Clock clock) {
        Scene scene = Arrangement.in(gate, database);
        var seats = new Seats(database);
        var school = new AgencyId(scene.id("school"));
        var area = new AreaId(scene.id("area"));
        var gateway = new Gateway(
                scene,
                everybody(seats, school, area),
                everybody(seats, seats.agency("education"), seats.area("COUNCIL")));
        gateway.more(gate, database, LocalDate.now(clock), clock);
        return gateway;
    }

    private static Map<Role, Seats.Seat> everybody(Seats seats, AgencyId agency, AreaId area) {
        var everybody = new EnumMap<Role, Seats.Seat>(Role.class);
        for (Role role : Role.values()) {
            if (role.isHeldByPeople()) {
                everybody.put(role, role.worksForAreas() ? seats.seat(role, agency, area) : seats.seat(role, agency));
            }
        }
        return everybody;
    }

    private void more(Gate gate, TestDatabase database, LocalDate today, Clock clock) {
        var areas = Set.of(new AreaId(scene.id("area")), new AreaId(scene.id("other-area")));
        var administrator = scene.acting("administrator");
        var token = new IssueApiToken(
                new PostId(scene.id("system")),
                "Sample",
                TokenCheck.hash("sample " + scene.id("system")),
                Set.of("referrals:read"),
                clock.instant().plus(Duration.ofDays(1)));
        var agreement = gate.submit(administrator, new AgreeSharing("Sample " + UUID.randomUUID(), areas, today, null));
        scene.put("nothing", new UUID(0, 0))
                .put("agreement", agreement.orThrow().value())
                .put("token", gate.submit(administrator, token).orThrow().value())
                .put("term", one(database, "select id from vocabulary.term where list = 'sector' order by id limit 1"))
                .put("case", caseOf(database, scene.id("decided")))
                .put("person", one(database, "select person_id from people.link order by id desc limit 1"));
    }

    private static UUID caseOf(TestDatabase database, UUID referral) {
        return database.asOwner()
                .sql("select case_id from cases.case_referral where referral_id = :referral")
                .param("referral", referral)
                .query(UUID.class)
                .single();
    }

    private static UUID one(TestDatabase database, String sql) {
        return database.asOwner()
                .sql(sql)
                .query((row, _) -> row.getObject(1, UUID.class))
                .single();
    }
}
