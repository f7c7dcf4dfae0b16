package concord.support.web;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.Seats;
import concord.cases.CaseId;
import concord.cases.CasePaths;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import concord.support.SupportBook;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** How support is watched, reviewed and closed on its pages. */
@ConcordTest
class ReviewAndClosurePagesTests {

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
    void aReviewAsksForTheProgressOfEachNeedAndAction() {
        CaseId id = book.supported();
        String path = CasePaths.of(id) + "/reviews";
        Hand officer = hand(book.cases.caseOfficer);
        String page = Hand.body(officer.get(path));
        assertThat(page).contains("Need: Needs help with housing", "Action: Find a room near the college");

        assertThat(officer.post(
                        path,
                        "version",
                        Hand.hidden(page, "version"),
                        "changed",
                        "He is calmer",
                        "progress-0",
                        "Half done",
                        "progress-1",
                        "Two rooms seen",
                        "revise",
                        "no",
                        "next",
                        "Go on"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(officer.get(path)).bodyText().contains("Review 1", "Two rooms seen");
    }

    @Test
    void aCaseIsClosedOnceNothingStandsInTheWayAndLookedAtSixMonthsOn() {
        CaseId id = book.supported();
        book.complete(id).orThrow();
        book.cases.gateway.askTheSchool(book.cases.show(id).outline().referral());
        book.exit(id);
        String path = CasePaths.of(id) + "/closure";
        Hand officer = hand(book.cases.caseOfficer);
        assertThat(officer.get(path))
                .bodyText()
                .contains(
                        "You cannot close this case yet",
                        "1 request is open",
                        "No structured assessment was completed since");

        book.assess(id, "housing");
        Hand senior = hand(book.cases.gateway.senior);
        String override = senior.tap(path, path + "/override");
        assertThat(senior.post(override, "why", "The school has closed")).hasStatus(HttpStatus.SEE_OTHER);

        String version = officer.version(path);
        assertThat(officer.post(
                        path,
                        "version",
                        version,
                        "outcome",
                        "OTHER",
                        "reason",
                        "moved-away",
                        "residual",
                        "None",
                        "onward-to",
                        "None is needed",
                        "facts",
                        "He lives in another town now.",
                        "alternatives",
                        "A transfer was offered.",
                        "would-change",
                        "His return."))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(officer.get(CasePaths.of(id) + "/after-closure"))
                .bodyText()
                .contains(
                        "Review six months after closure", "Review twelve months after closure", "can be recorded from")
                .doesNotContain("Record the review at six months");
        assertThat(officer.get(path)).bodyText().contains("He lives in another town now.");
    }

    @Test
    void whatIsOverdueIsListedForTheChair() {
        CaseId id = book.supported();
        database.asOwner()
                .sql("update support.action set due_on = due_on - 90 where case_id = :case")
                .param("case", id.value())
                .update();

        assertThat(hand(book.cases.chair).get("/support/overdue"))
                .hasStatusOk()
                .bodyText()
                .contains("Action: Housing");
        assertThat(hand(book.cases.provider).get("/support/overdue")).hasStatus(HttpStatus.FORBIDDEN);
    }

    private Hand hand(Seats.Seat seat) {
        return new Hand(mvc, seat);
    }
}
