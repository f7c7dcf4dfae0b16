package concord.partnership.domain;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.partnership.LeaveStaff;
import concord.partnership.ListVacancies;
import concord.partnership.Role;
import concord.partnership.Vacancy;
import concord.platform.gate.Acting;
import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.gate.Gate;
import concord.platform.gate.PostId;
import concord.platform.gate.StaffId;
import concord.platform.postgres.TestDatabase;
import concord.platform.time.WorkingCalendar;
import concord.platform.time.WorkingDays;
import concord.platform.work.Task;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The vacancy queue and its escalation (G2): every vacancy stands before somebody who is there. */
@ConcordTest
class VacancyTests {

    @Autowired
    private Gate gate;

    @Autowired
    private VacancyWork work;

    @Autowired
    private TestDatabase database;

    @Autowired
    private Clock clock;

    private House house;
    private LocalDate today;

    @BeforeEach
    void arrange() {
        house = new House(gate, database);
        today = LocalDate.now(clock);
    }

    @Test
    void countsFromTheDayOnWhichThePostWasLeft() {
        PostId post = house.post(house.school, Role.SAFEGUARDING_LEAD);
        StaffId lead = house.holder(post, house.school, today.minusDays(30));
        gate.submit(house.administrator, new LeaveStaff(lead, 0, today.minusDays(1), List.of()))
                .orThrow();

        Vacancy vacancy = vacancyOf(post);

        assertThat(vacancy.since()).isEqualTo(today);
        assertThat(vacancy.due())
                .isEqualTo(WorkingDays.of(WorkingCalendar.ENGLAND_AND_WALES).plus(today, 5));
        assertThat(vacancy.escalated()).isFalse();
    }

    @Test
    void isTheWorkOfTheAgencysAdministratorFirst() {
        Acting keeper = seat(house.school, Role.AGENCY_ADMINISTRATOR);
        Acting others = seat(house.council, Role.AGENCY_ADMINISTRATOR);
        Acting senior = seat(house.council, Role.SENIOR_OFFICER, house.area);
        PostId post = house.post(house.school, Role.SAFEGUARDING_LEAD);
        leaveVacantSince(post, house.school, today);

        assertThat(tasks(keeper)).contains(post);
        assertThat(tasks(others)).doesNotContain(post);
        assertThat(tasks(senior)).doesNotContain(post);
        assertThat(tasks(house.administrator)).doesNotContain(post);
    }

    @Test
    void goesToTheSeniorOfficerOfTheAreaWhenTheTargetHasPassed() {
        seat(house.council, Role.AGENCY_ADMINISTRATOR);
        Acting senior = seat(house.council, Role.SENIOR_OFFICER, house.area);
        PostId post = house.post(house.council, Role.CHAIR, house.area); // vacant since it was opened, years ago

        assertThat(vacancyOf(post).escalated()).isTrue();
        assertThat(tasks(senior)).contains(post);
        assertThat(tasks(house.administrator)).doesNotContain(post);
    }

    @Test
    void goesToThePartnershipWhereNoSeniorOfficerIsThere() {
        seat(house.council, Role.AGENCY_ADMINISTRATOR);
        PostId senior = house.post(house.council, Role.SENIOR_OFFICER, house.area);
        PostId post = house.post(house.council, Role.CHAIR, house.area);

        assertThat(tasks(house.administrator)).contains(post, senior);
    }

    @Test
    void goesHigherAtOnceWhereTheAgencyHasNoAdministratorWhoIsThere() {
        PostId keeping = house.post(house.school, Role.AGENCY_ADMINISTRATOR);
        PostId post = house.post(house.school, Role.SAFEGUARDING_LEAD);
        leaveVacantSince(post, house.school, today);

        assertThat(vacancyOf(post).escalated()).isFalse();
        assertThat(tasks(house.administrator)).contains(post, keeping);
    }

    @Test
    void asksNobodyToFillThePostOfASystem() {
        PostId system = house.post(house.school, Role.AGENCY_SYSTEM);

        assertThat(gate.ask(house.administrator, new ListVacancies()).orThrow())
                .extracting(vacancy -> vacancy.post().id())
                .doesNotContain(system);
    }

    @Test
    void saysWhatHappensIfNobodyDoesAnything() {
        Acting keeper = seat(house.school, Role.AGENCY_ADMINISTRATOR);
        PostId post = house.post(house.school, Role.SAFEGUARDING_LEAD);
        leaveVacantSince(post, house.school, today);

        Task task = work.tasksOf(keeper).getFirst();

        assertThat(task.title()).isEqualTo("Fill or cover a vacant post");
        assertThat(task.ifNothing()).contains("goes to the senior officer of the area");
        assertThat(task.href()).isEqualTo("/partnership/posts/" + post.value());
    }

    private void leaveVacantSince(PostId post, AgencyId agency, LocalDate day) {
        StaffId holder = house.holder(post, agency, House.OPENED);
        gate.submit(house.administrator, new LeaveStaff(holder, 0, day.minusDays(1), List.of()))
                .orThrow();
    }

    private Acting seat(AgencyId agency, Role role, AreaId... areas) {
        PostId post = house.post(agency, role, areas);
        return new Acting(post, house.holder(post, agency, today), Acting.Via.PAGE);
    }

    private List<PostId> tasks(Acting acting) {
        return work.tasksOf(acting).stream()
                .map(task -> new PostId(task.about().id()))
                .toList();
    }

    private Vacancy vacancyOf(PostId post) {
        return gate.ask(house.administrator, new ListVacancies()).orThrow().stream()
                .filter(vacancy -> vacancy.post().id().equals(post))
                .findFirst()
                .orElseThrow();
    }
}
