package concord.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.cases.CaseArrangement;
import concord.cases.CaseHappening;
import concord.cases.CaseId;
import concord.cases.CasePaths;
import concord.cases.OfferHandOver;
import concord.cases.Ownership;
import concord.cases.ShowCase;
import concord.partnership.Role;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import concord.platform.time.HouseClock;
import concord.platform.time.MovedClock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is new to a post that comes back to a case, from the looks that the ledger holds. */
@ConcordTest
class SinceYouLookedTests {

    private static final String NEW = "<strong class=\"govuk-tag\">New</strong>";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    @Autowired
    private HouseClock clock;

    private MovedClock moved;
    private CaseArrangement cases;
    private CaseId id;
    private CaseDesk coordinator;

    @BeforeEach
    void arrange() {
        moved = new MovedClock(clock, database);
        cases = new CaseArrangement(gate, database);
        id = cases.opened();
        coordinator = new CaseDesk(mvc, cases.coordinator);
        moved.forward(Duration.ofHours(1));
    }

    @AfterEach
    void back() {
        moved.close();
    }

    @Test
    void theFirstLookIsToldOfNothing() {
        assertThat(overview()).doesNotContain("since this post last looked");
        assertThat(timeline()).doesNotContain("since this post last looked").doesNotContain(NEW);
    }

    @Test
    void whatOthersDidSinceTheLastVisitIsToldAndMarked() {
        overview();
        moved.forward(Duration.ofDays(1));
        assess();
        moved.forward(Duration.ofDays(2));

        assertThat(overview())
                .contains("1 thing is new since this post last looked", "Structured assessment completed");
        assertThat(timeline()).containsOnlyOnce(NEW).contains("1 thing is new since this post last looked");
    }

    @Test
    void goingFromPageToPageLosesNothingThatIsNew() {
        overview();
        moved.forward(Duration.ofDays(1));
        assess();
        moved.forward(Duration.ofDays(2));

        for (int time = 0; time < 3; time++) {
            overview();
            timeline();
        }
        moved.forward(Duration.ofDays(2).plusMinutes(20));

        assertThat(timeline()).containsOnlyOnce(NEW);
    }

    @Test
    void anotherVisitLaterIsToldThatNothingIsNew() {
        overview();
        moved.forward(Duration.ofDays(1));
        assess();
        moved.forward(Duration.ofDays(2));
        overview();
        moved.forward(Duration.ofDays(3));

        assertThat(overview()).contains("Nothing is new since this post last looked");
        assertThat(timeline()).doesNotContain(NEW);
    }

    @Test
    void toStandInAListOrToBeReadByAProgramIsNoVisit() {
        overview();
        moved.forward(Duration.ofDays(1));
        assess();
        moved.forward(Duration.ofDays(2));
        gate.ask(cases.coordinator.acting(), new ShowCase(id)).orThrow();
        coordinator.get("/cases");
        moved.forward(Duration.ofDays(3));

        assertThat(overview()).contains("1 thing is new since this post last looked");
    }

    @Test
    void thePostsOwnActsAreNotNewToIt() {
        overview();
        moved.forward(Duration.ofDays(1));
        var other = cases.gateway.seats.seat(Role.CASE_OFFICER, cases.caseOfficer.agency(), cases.gateway.area);
        gate.submit(cases.caseOfficer.acting(), new OfferHandOver(id, Ownership.CASE, other.post(), "Nothing is open."))
                .orThrow();
        var officer = new CaseDesk(mvc, cases.caseOfficer);
        CaseDesk.body(officer.get(CasePaths.of(id)));
        moved.forward(Duration.ofDays(2));

        assertThat(CaseDesk.body(officer.get(CasePaths.of(id)))).contains("Nothing is new");
        assertThat(overview()).contains("1 thing is new since this post last looked");
    }

    @Test
    void whatOnePostHasSeenIsStillNewToAnother() {
        overview();
        new CaseDesk(mvc, cases.chair).get(CasePaths.of(id));
        moved.forward(Duration.ofDays(1));
        assess();
        moved.forward(Duration.ofDays(2));
        overview();

        assertThat(CaseDesk.body(new CaseDesk(mvc, cases.chair).get(CasePaths.of(id))))
                .contains("1 thing is new since this post last looked");
    }

    private void assess() {
        cases.take(id, CaseHappening.of(CaseHappening.Kind.ASSESSED));
    }

    private String overview() {
        return CaseDesk.body(coordinator.get(CasePaths.of(id)));
    }

    private String timeline() {
        return CaseDesk.body(coordinator.get(CasePaths.of(id) + "/timeline"));
    }
}
