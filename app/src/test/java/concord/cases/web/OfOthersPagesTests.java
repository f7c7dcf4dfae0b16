package concord.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.Seats;
import concord.cases.CaseArrangement;
import concord.cases.CaseId;
import concord.cases.TwoInOneCase;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whoever parted two persons, and whoever owns the case, read which referral of another person is in it, and put it right. */
@ConcordTest
class OfOthersPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    private CaseArrangement cases;
    private TwoInOneCase two;
    private String page;

    @BeforeEach
    void arrange() {
        cases = new CaseArrangement(gate, database);
        two = new TwoInOneCase(gate, cases);
        CaseId shared = two.goesOn();
        page = "/cases/" + shared.value() + "/of-others";
    }

    @Test
    void whoeverPartedTheTwoIsLedFromTheMergeToTheCase() {
        String merge = "/people/merges/" + two.merge.value();
        assertThat(get(cases.gateway.supervisor, merge)).bodyText().doesNotContain(page);

        two.partedAgain();

        assertThat(get(cases.gateway.supervisor, merge))
                .bodyText()
                .contains("holds something of both persons still", page);
        assertThat(get(cases.chair, page))
                .bodyText()
                .contains(reference(), "The owner of the case is asked")
                .doesNotContain("<textarea");
    }

    @Test
    void theOwnerGivesTheReferralACaseOfItsOwn() {
        assertThat(get(cases.caseOfficer, page))
                .bodyText()
                .contains("Every referral in this case is of its own person");
        two.partedAgain();
        assertThat(get(cases.caseOfficer, page.replace("/of-others", "")))
                .bodyText()
                .contains(page);
        assertThat(get(cases.caseOfficer, page)).bodyText().contains(reference(), "look at the assessments");
        String referral = two.second.value().toString();

        assertThat(post("referral", referral, "why-" + referral, " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Say why it gets a case of its own");
        assertThat(post("referral", "nonsense")).hasStatus(HttpStatus.CONFLICT);
        MvcTestResult done = post("referral", referral, "why-" + referral, "Taken for one");
        assertThat(done)
                .hasStatus(HttpStatus.SEE_OTHER)
                .redirectedUrl()
                .isEqualTo("/cases/" + cases.caseOf(two.second).value());
        assertThat(post("referral", referral, "why-" + referral, "Taken for one again"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("has left the case already", "Taken for one again");
        assertThat(get(cases.caseOfficer, page.replace("/of-others", "/timeline")))
                .bodyText()
                .contains("of another person, left for a case of its own", "Taken for one");
    }

    private String reference() {
        return cases.gateway.show(two.second).line().reference().value();
    }

    private MvcTestResult get(Seats.Seat seat, String uri) {
        return new CaseDesk(mvc, seat).get(uri);
    }

    /** @param fields names and values in turn */
    private MvcTestResult post(String... fields) {
        return new CaseDesk(mvc, cases.caseOfficer).post(page, fields);
    }
}
