package concord.faults;

import concord.access.IssueApiToken;
import concord.access.Right;
import concord.access.Seats;
import concord.access.ShowRights;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The sample gateway with everybody who could knock on its doors.
 *
 * @param own somebody of each role in the gateway's area and agencies
 * @param strangers somebody of each role elsewhere
 * @param rights by their acts
 */
record Gateway(Scene scene, Map<Role, Seats.Seat> own, Map<Role, Seats.Seat> strangers, Map<String, Right> rights) {

    /** Those to whom a record itself gives a part: its owners, and whoever was asked or sits on the panel. */
    private static final List<String> WITH_A_PART =
            List.of("case-officer", "coordinator", "chair", "provider", "housing", "health", "teacher", "senior");

    private static final Pattern OF_A_CASE = Pattern.compile("/(cases|actions|my-sessions|panels)(/.*|$)");

    static Gateway in(Gate gate, TestDatabase database, Clock clock) {
        Scene scene = Arrangement.in(gate, database, clock);
        var seats = new Seats(database);
        var school = new AgencyId(scene.id("school"));
        var area = new AreaId(scene.id("area"));
        var gateway = new Gateway(
                scene,
                everybody(seats, school, area),
                everybody(seats, seats.agency("education"), seats.area("COUNCIL")),
                gate.ask(scene.acting("auditor"), new ShowRights()).orThrow().stream()
                        .collect(Collectors.toMap(Right::act, Function.identity())));
        gateway.more(gate, database, LocalDate.now(clock), clock);
        return gateway;
    }

    /** Those who might see a form behind a door: one of each role that the rights let in, and whoever has a part. */
    List<Seats.Seat> mightEnter(Door door) {
        List<Seats.Seat> some = own.entrySet().stream()
                .filter(one -> !door.hasAct() || allows(door, one.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toCollection(ArrayList::new));
        if (OF_A_CASE.matcher(door.path()).matches()) {
            WITH_A_PART.forEach(name -> some.add(scene.seat(name)));
        }
        return some;
    }

    boolean allows(Door door, Role role) {
        return rights(door).stream().allMatch(right -> right.roles().contains(role));
    }

    List<Right> rights(Door door) {
        return Arrays.stream(door.act().split("[+]", -1))
                .map(act -> Objects.requireNonNull(rights.get(act), act))
                .toList();
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
                .put("person", one(database, "select person_id from people.link order by id desc limit 1"))
                .put("person.record", one(database, "select involvement_id from people.link order by id desc limit 1"))
                .put("person.name", one(database, """
                                select id from people.name n where n.involvement_id =
                                    (select involvement_id from people.link order by id desc limit 1)
                                order by n.number limit 1
                                """));
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
