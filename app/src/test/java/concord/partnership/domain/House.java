package concord.partnership.domain;

import concord.access.Seats;
import concord.partnership.AppointHolder;
import concord.partnership.JoinStaff;
import concord.partnership.LedBy;
import concord.partnership.OpenPost;
import concord.partnership.RegisterAgency;
import concord.partnership.RegisterArea;
import concord.partnership.Role;
import concord.partnership.ShowPost;
import concord.platform.gate.Acting;
import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.gate.Gate;
import concord.platform.gate.PostId;
import concord.platform.gate.StaffId;
import concord.platform.postgres.TestDatabase;
import concord.platform.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * A small partnership built through the Gate: a force, a council, a school, one police-led area. All of it new and
 * named differently each time.
 */
final class House {

    static final LocalDate OPENED = LocalDate.of(2024, 1, 1);

    private final Gate gate;
    final Acting administrator;
    final AgencyId force;
    final AgencyId council;
    final AgencyId school;
    final AreaId area;

    House(Gate gate, TestDatabase database) {
        this.gate = gate;
        var seats = new Seats(database);
        this.administrator = seats.seat(Role.PARTNERSHIP_ADMINISTRATOR, seats.agency("local-authority"))
                .acting();
        this.force = agency("police");
        this.council = agency("local-authority");
        this.school = agency("education");
        this.area = area(LedBy.POLICE);
    }

    AgencyId agency(String sector) {
        return gate.submit(administrator, new RegisterAgency("Agency " + UUID.randomUUID(), sector, true))
                .orThrow();
    }

    AreaId area(LedBy ledBy) {
        return gate.submit(
                        administrator,
                        new RegisterArea(
                                code(),
                                "Area " + UUID.randomUUID(),
                                ledBy,
                                council,
                                Set.of(force),
                                WorkingCalendar.ENGLAND_AND_WALES))
                .orThrow();
    }

    PostId post(AgencyId agency, Role role, AreaId... areas) {
        return gate.submit(
                        administrator,
                        new OpenPost(agency, role.words() + " " + UUID.randomUUID(), role, Set.of(areas), OPENED))
                .orThrow();
    }

    StaffId staff(AgencyId agency) {
        return gate.submit(
                        administrator,
                        new JoinStaff(agency, "Sam Example", UUID.randomUUID() + "@example.test", OPENED))
                .orThrow();
    }

    /** Somebody new who holds the post from a day on. */
    StaffId holder(PostId post, AgencyId agency, LocalDate from) {
        StaffId staff = staff(agency);
        appoint(post, staff, from);
        return staff;
    }

    void appoint(PostId post, StaffId staff, LocalDate from) {
        gate.submit(administrator, new AppointHolder(post, version(post), staff, from))
                .orThrow();
    }

    int version(PostId post) {
        return gate.ask(administrator, new ShowPost(post))
                .orThrow()
                .row()
                .post()
                .version();
    }

    /** Six capital letters, as good as never the same. */
    static String code() {
        StringBuilder code = new StringBuilder();
        String digits = UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
        for (int i = 0; i < 6; i++) {
            code.append((char) ('A' + (digits.charAt(i) + digits.charAt(i + 8)) % 26));
        }
        return code.toString();
    }
}
