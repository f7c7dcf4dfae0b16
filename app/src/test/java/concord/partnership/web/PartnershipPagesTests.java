package concord.partnership.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import concord.ConcordTest;
import concord.access.Seats;
import concord.access.web.SignedInAs;
import concord.partnership.Areas;
import concord.partnership.Holding;
import concord.partnership.Posts;
import concord.partnership.Role;
import concord.partnership.Step;
import concord.partnership.Targets;
import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import concord.platform.gate.StaffId;
import concord.platform.postgres.TestDatabase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages of the partnership, walked as its administrators walk them. */
@ConcordTest
class PartnershipPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Posts posts;

    @Autowired
    private Areas areas;

    @Autowired
    private Targets targets;

    @Autowired
    private TestDatabase database;

    @Autowired
    private Clock clock;

    private Seats seats;
    private AgencyId school;
    private AreaId area;
    private Seats.Seat partnership;
    private Seats.Seat keeper;
    private Seats.Seat teacher;
    private LocalDate today;

    @BeforeEach
    void arrange() {
        seats = new Seats(database);
        school = seats.agency("education");
        area = seats.area("POLICE");
        partnership = seats.seat(Role.PARTNERSHIP_ADMINISTRATOR, seats.agency("local-authority"));
        keeper = seats.seat(Role.AGENCY_ADMINISTRATOR, school);
        teacher = seats.seat(Role.PRACTITIONER, school);
        today = LocalDate.now(clock);
    }

    @Test
    void showsEveryPageToThoseItIsFor() {
        Stream.of(
                        "/partnership",
                        "/partnership/overview",
                        "/partnership/areas",
                        "/partnership/areas/new",
                        "/partnership/areas/" + area.value(),
                        "/partnership/agencies",
                        "/partnership/agencies/new",
                        "/partnership/agencies/" + school.value(),
                        "/partnership/agencies/" + school.value() + "/posts/new",
                        "/partnership/agencies/" + school.value() + "/staff",
                        "/partnership/agencies/" + school.value() + "/staff/new",
                        "/partnership/posts",
                        "/partnership/posts/" + teacher.post().value(),
                        "/partnership/posts/" + teacher.post().value() + "/holder",
                        "/partnership/posts/" + teacher.post().value() + "/cover",
                        "/partnership/posts/" + teacher.post().value() + "/close",
                        "/partnership/staff/" + teacher.holder().value(),
                        "/partnership/staff/" + teacher.holder().value() + "/leave",
                        "/partnership/staff/" + teacher.holder().value() + "/absence",
                        "/partnership/staff/" + teacher.holder().value() + "/training",
                        "/partnership/vacancies",
                        "/partnership/agreements",
                        "/partnership/agreements/new",
                        "/settings/targets",
                        "/settings/targets?area=" + area.value(),
                        "/settings/training")
                .forEach(path -> assertThat(get(path, partnership)).as(path).hasStatusOk());
    }

    @Test
    void hidesTheFormsFromThoseWhoMayNotUseThem() {
        Stream.of(
                        "/partnership/areas/new",
                        "/partnership/agencies/new",
                        "/partnership/agreements/new",
                        "/partnership/agencies/" + school.value() + "/posts/new",
                        "/partnership/agencies/" + school.value() + "/staff/new",
                        "/partnership/posts/" + teacher.post().value() + "/holder",
                        "/partnership/posts/" + teacher.post().value() + "/close")
                .forEach(path -> assertThat(get(path, teacher)).as(path).hasStatus(HttpStatus.NOT_FOUND));
        assertThat(get("/partnership/staff/" + teacher.holder().value(), teacher))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("/partnership/posts/" + teacher.post().value(), teacher))
                .hasStatusOk()
                .bodyText()
                .contains("Sam Example")
                .doesNotContain("Appoint a holder");
    }

    @Test
    void leadsAnAgencysAdministratorToItsOwnStaff() {
        assertThat(get("/partnership/staff", keeper))
                .hasStatus(HttpStatus.SEE_OTHER)
                .redirectedUrl()
                .isEqualTo("/partnership/agencies/" + school.value() + "/staff");
    }

    @Test
    void letsAHolderLeaveTodayWithCoverFromTomorrowOnOnePage() {
        PostId post = teacher.post();
        StaffId deputy = seats.seat(Role.SAFEGUARDING_LEAD, school).holder();
        String leave = "/partnership/staff/" + teacher.holder().value() + "/leave";
        assertThat(get("/partnership/agencies/" + school.value() + "/staff", keeper))
                .bodyText()
                .contains(leave);
        assertThat(get(leave, keeper)).bodyText().contains("Who covers", "cover-" + post.value());

        MvcTestResult left = date(form(leave, keeper), "last", today)
                .param("version", "0")
                .param("cover-" + post.value(), deputy.value().toString())
                .exchange();

        assertThat(left).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(posts.whoHolds(post, today)).isEqualTo(new Holding.Present(teacher.holder()));
        assertThat(posts.whoHolds(post, today.plusDays(1))).isEqualTo(new Holding.Covered(deputy, null));
    }

    @Test
    void saysWhenAPostIsLeftVacant() {
        String leave = "/partnership/staff/" + teacher.holder().value() + "/leave";

        MvcTestResult left = date(form(leave, keeper), "last", today.minusDays(1))
                .param("version", "0")
                .exchange();

        assertThat(left).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(left.getMvcResult().getFlashMap().values().toString())
                .contains("Vacant and in the vacancy queue: 1 post.");
        assertThat(get("/partnership/posts?vacant=yes&agency=" + school.value(), colleague()))
                .bodyText()
                .contains("Vacant since");
        assertThat(get("/work", keeper)).bodyText().contains("Fill or cover a vacant post");
    }

    @Test
    void recordsAnAbsenceAndShowsWhoCovers() {
        StaffId deputy = seats.seat(Role.SAFEGUARDING_LEAD, school).holder();
        String absence = "/partnership/staff/" + teacher.holder().value() + "/absence";

        MvcTestResult away = date(date(form(absence, keeper), "from", today), "until", today.plusDays(4))
                .param("cover-" + teacher.post().value(), deputy.value().toString())
                .exchange();

        assertThat(away).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get("/partnership/posts/" + teacher.post().value(), keeper))
                .bodyText()
                .contains("Covered by Sam Example while Sam Example is away");
    }

    @Test
    void asksForTheDaysOfAnAbsenceInOrder() {
        String absence = "/partnership/staff/" + teacher.holder().value() + "/absence";

        assertThat(date(date(form(absence, keeper), "from", today), "until", today.minusDays(1))
                        .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Last day must be the same as or after the first day");
    }

    @Test
    void opensAPostAndAppointsItsHolder() {
        String agency = "/partnership/agencies/" + school.value();
        String title = "Headteacher " + UUID.randomUUID();

        MvcTestResult opened = date(form(agency + "/posts/new", keeper), "opened", today)
                .param("title", title)
                .param("role", Role.SAFEGUARDING_LEAD.name())
                .exchange();
        String post = Objects.requireNonNull(opened.getResponse().getRedirectedUrl());
        assertThat(get(post, keeper)).bodyText().contains(title, "Vacant since", "Nobody has held or covered");

        MvcTestResult appointed = date(form(post + "/holder", keeper), "from", today)
                .param("version", "0")
                .param("staff", teacher.holder().value().toString())
                .exchange();

        assertThat(appointed).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(post, keeper)).bodyText().contains("Sam Example", "Holder");
    }

    @Test
    void keepsWhatWasTypedWhereARuleRefusesAPost() {
        assertThat(date(form("/partnership/agencies/" + school.value() + "/posts/new", partnership), "opened", today)
                        .param("title", "Gateway <east>")
                        .param("role", Role.GATEWAY_OFFICER.name())
                        .param("areas", area.value().toString())
                        .exchange())
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("belongs to a force that serves it", "Gateway &lt;east>", "The rule:");
    }

    @Test
    void offersAnAgencysAdministratorOnlyTheRolesItMayOpen() {
        assertThat(get("/partnership/agencies/" + school.value() + "/posts/new", keeper))
                .bodyText()
                .contains("SAFEGUARDING_LEAD")
                .doesNotContain("GATEWAY_OFFICER");
    }

    @Test
    void addsAMemberOfStaffAndRefusesWhatIsNoAddress() {
        String staff = "/partnership/agencies/" + school.value() + "/staff/new";

        assertThat(date(form(staff, keeper), "from", today)
                        .param("name", "Kim Example")
                        .param("email", "kim")
                        .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Enter an email address in the correct format", "Kim Example");
        assertThat(date(form(staff, keeper), "from", today)
                        .param("name", "Kim Example")
                        .param("email", UUID.randomUUID() + "@example.test")
                        .exchange())
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void registersAgencyAndArea() {
        String name = "Council " + UUID.randomUUID();
        MvcTestResult agency = form("/partnership/agencies/new", partnership)
                .param("name", name)
                .param("sector", "local-authority")
                .param("schedule-7", "yes")
                .exchange();
        String path = Objects.requireNonNull(agency.getResponse().getRedirectedUrl());
        assertThat(get(path, teacher)).bodyText().contains(name, "Local authority", "Schedule 7");
        String council = path.substring(path.lastIndexOf('/') + 1);

        MvcTestResult registered = form("/partnership/areas/new", partnership)
                .param("name", "Area of " + name)
                .param("code", code())
                .param("council", council)
                .param("led-by", "COUNCIL")
                .param("calendar", "SCOTLAND")
                .exchange();

        assertThat(registered).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(Objects.requireNonNull(registered.getResponse().getRedirectedUrl()), teacher))
                .bodyText()
                .contains("Council-led", "Scotland", name);
    }

    @Test
    void linksAForceToAnArea() {
        AgencyId force = seats.agency("police");

        assertThat(form("/partnership/areas/" + area.value() + "/forces", partnership)
                        .param("version", "0")
                        .param("force", force.value().toString())
                        .exchange())
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(areas.get(area).forces()).containsExactly(force);
    }

    @Test
    void setsATargetForAnArea() {
        assertThat(date(form("/settings/targets", partnership), "from", today)
                        .param("area", area.value().toString())
                        .param("step", "SIGN_OFF")
                        .param("days", "1")
                        .exchange())
                .hasStatus(HttpStatus.SEE_OTHER)
                .redirectedUrl()
                .isEqualTo("/settings/targets?area=" + area.value());

        assertThat(targets.workingDays(area, Step.SIGN_OFF, today)).isEqualTo(1);
        assertThat(get("/settings/targets?area=" + area.value(), teacher))
                .bodyText()
                .contains("Came with Concord, as an illustration", "1 working day")
                .doesNotContain("Set a target");
    }

    @Test
    void recordsAndEndsASharingAgreement() {
        AreaId other = seats.area("COUNCIL");
        String title = "Agreement " + UUID.randomUUID();
        assertThat(date(form("/partnership/agreements/new", partnership), "from", today)
                        .param("title", title)
                        .param("areas", area.value().toString(), other.value().toString())
                        .exchange())
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get("/partnership/agreements", teacher)).bodyText().contains(title, "In force");
        String id = database.asOwner()
                .sql("select id from partnership.sharing_agreement where title = :title")
                .param("title", title)
                .query(String.class)
                .single();

        MvcTestResult ended = date(form("/partnership/agreements/" + id + "/end", partnership), "last", today)
                .param("version", "0")
                .exchange();

        assertThat(ended).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get("/partnership/agreements", teacher)).bodyText().contains("In force, but ends on");
    }

    @Test
    void setsTheTrainingThatARoleNeedsAndRecordsIt() {
        assertThat(form("/settings/training", partnership)
                        .param("role", Role.ANALYST.name())
                        .param("course", "information-sharing")
                        .param("need", "EXPECTED")
                        .exchange())
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get("/settings/training", teacher)).bodyText().contains("Analyst", "Sharing information");

        assertThat(date(
                                form("/partnership/staff/" + teacher.holder().value() + "/training", keeper),
                                "completed",
                                today)
                        .param("course", "information-sharing")
                        .exchange())
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(get("/partnership/staff/" + teacher.holder().value(), keeper))
                .bodyText()
                .contains("Sharing information", "Does not lapse");
    }

    @Test
    void sortsAndFiltersPostsByTheAddress() {
        assertThat(get("/partnership/posts?agency=" + school.value() + "&sort=ROLE&order=descending", teacher))
                .hasStatusOk()
                .bodyText()
                .contains("aria-sort=\"descending\"", "Practitioner", "Agency administrator");
        assertThat(get("/partnership/posts?agency=nonsense&page=0&sort=NAME&role=KING", teacher))
                .hasStatusOk();
    }

    private Seats.Seat colleague() {
        return seats.seat(Role.PRACTITIONER, school);
    }

    private MvcTestResult get(String path, Seats.Seat seat) {
        return mvc.get().uri(path).with(SignedInAs.seat(seat)).exchange();
    }

    private MockMvcRequestBuilder form(String path, Seats.Seat seat) {
        return mvc.post().uri(path).with(SignedInAs.seat(seat)).with(csrf());
    }

    private static MockMvcRequestBuilder date(MockMvcRequestBuilder form, String field, LocalDate date) {
        return form.param(field + "-day", String.valueOf(date.getDayOfMonth()))
                .param(field + "-month", String.valueOf(date.getMonthValue()))
                .param(field + "-year", String.valueOf(date.getYear()));
    }

    private static String code() {
        StringBuilder code = new StringBuilder();
        UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .limit(6)
                .forEach(letter -> code.append((char) ('A' + letter % 26)));
        return code.toString();
    }
}
