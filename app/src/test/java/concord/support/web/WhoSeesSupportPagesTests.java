package concord.support.web;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.Seats;
import concord.cases.CaseId;
import concord.cases.CasePaths;
import concord.cases.CaseStage;
import concord.partnership.Role;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import concord.support.CommissionId;
import concord.support.SupportBook;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Which pages of support open: at every stage for those who work on the case, and for nobody else. */
@ConcordTest
class WhoSeesSupportPagesTests {

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

    @ParameterizedTest
    @EnumSource(names = "FURTHER_ASSESSMENT", mode = EnumSource.Mode.EXCLUDE)
    void everyPageStandsAtEveryStage(CaseStage stage) {
        String path = CasePaths.of(book.cases.at(stage));

        for (Seats.Seat seat : List.of(book.cases.caseOfficer, book.cases.chair, book.cases.gateway.senior)) {
            for (String page : List.of(
                    "/consent",
                    "/consent/withdraw",
                    "/plan",
                    "/plan/return",
                    "/sessions",
                    "/sessions/new",
                    "/reviews",
                    "/closure",
                    "/closure/override",
                    "/after-closure")) {
                assertThat(hand(seat).get(path + page)).as(stage + page).hasStatusOk();
            }
        }
    }

    @Test
    void whatIsOfAnotherAreaLooksLikeNone() {
        CaseId id = book.supported();
        Seats.Seat stranger = book.cases.gateway.seats.seat(
                Role.CASE_OFFICER, book.cases.gateway.force, book.cases.gateway.seats.area("POLICE"));

        assertThat(hand(stranger).get(CasePaths.of(id) + "/consent")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(hand(stranger).get(CasePaths.of(new CaseId(UUID.randomUUID())) + "/consent"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(hand(stranger).get("/actions/" + book.onlyAction(id).id().value()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aProviderSeesItsSessionsAndNothingElseOfTheCase() {
        CaseId id = book.supported();
        CommissionId commission = book.commission(id, 2).orThrow();
        Hand provider = hand(book.cases.provider);

        assertThat(provider.get("/my-sessions/" + commission.value()))
                .hasStatusOk()
                .bodyText()
                .contains("Rowan Ashby", "Year 10")
                .doesNotContain("Needs help with housing");
        for (String page : List.of("", "/consent", "/plan", "/sessions", "/reviews", "/closure", "/after-closure")) {
            assertThat(provider.get(CasePaths.of(id) + page).getResponse().getStatus())
                    .as(page)
                    .isIn(403, 404);
        }
    }

    private Hand hand(Seats.Seat seat) {
        return new Hand(mvc, seat);
    }
}
