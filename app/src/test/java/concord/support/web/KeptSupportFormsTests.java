package concord.support.web;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.Seats;
import concord.cases.CaseId;
import concord.cases.CasePaths;
import concord.partnership.Role;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import concord.support.CommissionId;
import concord.support.FollowUpOutcome;
import concord.support.PlanVersion;
import concord.support.StatePlan;
import concord.support.SupportBook;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Support's longer forms are left in the middle and come back to, by the post that began them and nobody else (T14). */
@ConcordTest
class KeptSupportFormsTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    @Autowired
    private Clock clock;

    private SupportBook book;

    @BeforeEach
    void arrange() {
        book = new SupportBook(gate, database, clock);
    }

    @Test
    void aReviewIsKeptForLaterForItsPostAloneAndLetGoOfOnceItIsRecorded() {
        CaseId id = book.supported();
        String path = CasePaths.of(id) + "/reviews";
        Hand officer = hand(book.cases.caseOfficer);

        assertThat(officer.post(
                        path, "then", "later", "changed", "He has a room now", "progress-1", "The lease is signed"))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(officer.get(path)).bodyText().contains("He has a room now", "The lease is signed");
        assertThat(hand(book.cases.coordinator).get(path)).bodyText().doesNotContain("He has a room now");

        assertThat(officer.post(
                        path,
                        "version",
                        officer.version(path),
                        "changed",
                        "He has a room by now",
                        "progress-0",
                        "Well on its way",
                        "progress-1",
                        "The lease is signed",
                        "revise",
                        "no",
                        "next",
                        "Go on"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(officer.get(path)).bodyText().doesNotContain("He has a room now<");
    }

    @Test
    void whatARefusedReviewSaidIsKeptToo() {
        CaseId id = book.supported();
        String path = CasePaths.of(id) + "/reviews";
        Hand officer = hand(book.cases.caseOfficer);

        assertThat(officer.post(
                        path,
                        "version",
                        "0",
                        "changed",
                        "He has a room now",
                        "progress-0",
                        "Good",
                        "progress-1",
                        "Good",
                        "revise",
                        "no",
                        "next",
                        "Go on"))
                .hasStatus(HttpStatus.CONFLICT);

        assertThat(officer.get(path)).hasStatusOk().bodyText().contains("He has a room now");
    }

    @Test
    void aClosureIsKeptWhileItIsTypedAndOnlyShownWhereItCanStillBeClosed() {
        CaseId id = book.supported();
        book.complete(id).orThrow();
        book.assess(id, "housing");
        book.exit(id);
        String path = CasePaths.of(id) + "/closure";
        Hand officer = hand(book.cases.caseOfficer);

        assertThat(officer.post(path + "/draft", "residual", "He may meet the group again", "outcome", "WITHDREW"))
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(officer.get(path)).bodyText().contains("He may meet the group again");

        book.close(id).orThrow();
        assertThat(officer.get(path)).bodyText().doesNotContain("He may meet the group again");
    }

    @Test
    void aReviewAfterClosureIsKeptForLaterUntilItIsRecorded() {
        CaseId id = book.closed();
        database.asOwner()
                .sql("update support.follow_up set due_on = :today where case_id = :case and months = 6")
                .param("today", book.today())
                .param("case", id.value())
                .update();
        String path = CasePaths.of(id) + "/after-closure";
        Hand officer = hand(book.cases.caseOfficer);

        assertThat(officer.post(path, "then", "later", "found", "He is in his second year of college"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(officer.get(path)).bodyText().contains("He is in his second year of college");
        assertThat(hand(book.cases.coordinator).get(path))
                .bodyText()
                .doesNotContain("He is in his second year of college");

        assertThat(officer.post(
                        path,
                        "version",
                        officer.version(path),
                        "agency-1",
                        book.followUps(id)
                                .agencies()
                                .getFirst()
                                .agency()
                                .value()
                                .toString(),
                        "what-1",
                        "Attendance",
                        "found",
                        "He is in his second year of college",
                        "outcome",
                        FollowUpOutcome.NO_FURTHER_CONCERN.name()))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(officer.get(path))
                .bodyText()
                .contains("He is in his second year of college")
                .doesNotContain("He is in his second year of college</textarea>");
    }

    @Test
    void aSessionIsKeptForLaterOnTheProvidersPhone() {
        CommissionId commission = book.commission(book.supported(), 3).orThrow();
        String path = "/my-sessions/" + commission.value();
        Hand provider = hand(book.cases.provider);

        assertThat(provider.post(path, "then", "later", "note", "We talked about his sister", "delivered", "yes"))
                .hasStatus(HttpStatus.SEE_OTHER)
                .redirectedUrl()
                .isEqualTo("/my-sessions");
        assertThat(provider.get(path)).bodyText().contains("We talked about his sister");
        assertThat(book.commission(commission).sessions()).isEmpty();

        assertThat(provider.post(
                        path,
                        Hand.with(
                                Hand.day("on", book.today()),
                                "note",
                                "We talked about his sister",
                                "delivered",
                                "yes")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(book.commission(commission).line().delivered()).isEqualTo(1);
        assertThat(provider.get(path)).bodyText().doesNotContain(">We talked about his sister</textarea>");
    }

    @Test
    void aStatementIsKeptAndStandsBesideWhatSomebodyElseHasWrittenSince() {
        CaseId id = book.toPlan("housing");
        book.begin(id);
        String path = CasePaths.of(id) + "/plan/statement";
        Hand officer = hand(book.cases.caseOfficer);
        String version = officer.version(path);

        assertThat(officer.post(path, "version", version, "then", "later", "nature", "Mentoring by a coach"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(officer.get(path)).hasStatusOk().bodyText().contains("Mentoring by a coach");

        PlanVersion draft = book.draft(id);
        gate.submit(book.cases.coordinator.acting(), new StatePlan(draft.id(), draft.version(), SupportBook.whole()))
                .orThrow();
        assertThat(officer.get(path))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Mentoring by a coach", "Mentoring and housing");
    }

    @Test
    void nothingIsKeptForThoseToWhomThePageDoesNotOpen() {
        CaseId id = book.supported();
        CommissionId commission = book.commission(id, 3).orThrow();
        Seats.Seat stranger = book.cases.gateway.seats.seat(
                Role.CASE_OFFICER, book.cases.gateway.force, book.cases.gateway.seats.area("POLICE"));

        for (String path : new String[] {
            CasePaths.of(id) + "/reviews/draft",
            CasePaths.of(id) + "/closure/draft",
            CasePaths.of(id) + "/after-closure/draft",
            CasePaths.of(id) + "/plan/statement/draft",
            "/my-sessions/" + commission.value() + "/draft"
        }) {
            assertThat(hand(stranger).post(path, "note", "A word")).as(path).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void whatIsTooLongToBeKeptIsShownAgain() {
        CaseId id = book.supported();

        assertThat(hand(book.cases.caseOfficer)
                        .post(CasePaths.of(id) + "/reviews", "then", "later", "changed", "x".repeat(400_001)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("too long to be kept");
    }

    private Hand hand(Seats.Seat seat) {
        return new Hand(mvc, seat);
    }
}
