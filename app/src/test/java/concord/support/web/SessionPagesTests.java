package concord.support.web;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.Seats;
import concord.cases.CaseId;
import concord.cases.CasePaths;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import concord.support.CommissionId;
import concord.support.SupportBook;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Sessions on their pages: commissioned, given, worried about and ended before their time. */
@ConcordTest
class SessionPagesTests {

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
    void sessionsAreCommissionedAndEndedWithTheChair() {
        CaseId id = book.supported();
        String path = CasePaths.of(id) + "/sessions";
        Hand officer = hand(book.cases.caseOfficer);
        String[] form = Hand.with(
                Hand.with(
                        Hand.day("from", book.today()),
                        Hand.day("until", book.today().plusMonths(3))),
                "provider",
                book.cases.provider.post().value().toString(),
                "purpose",
                "To talk",
                "every",
                "WEEKLY",
                "name",
                "Rowan Ashby",
                "why",
                "To give support",
                "basis",
                "public-task",
                "right-information",
                "YES");

        assertThat(officer.post(path + "/new", Hand.with(form, "sessions", "many")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Enter how many sessions");
        assertThat(officer.post(path + "/new", Hand.with(form, "sessions", "6")))
                .hasStatus(HttpStatus.SEE_OTHER);

        String stop = officer.tap(path, path + "/" + Hand.ID + "/stop");
        assertThat(officer.get(stop)).hasStatusOk();
        assertThat(officer.post(stop, "why", "He has moved away")).hasStatus(HttpStatus.SEE_OTHER);
        Hand chair = hand(book.cases.chair);
        String answer = chair.tap(path, path + "/" + Hand.ID + "/answer");
        assertThat(chair.get(answer)).bodyText().contains("He has moved away");
        assertThat(chair.post(answer, "agreed", "yes", "why", "Agreed")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(chair.get(path)).bodyText().contains("Ended before all were given");
    }

    @Test
    void aDeliveredSessionIsRecordedWithThreeTapsAndANote() {
        CommissionId commission = book.commission(book.supported(), 7).orThrow();
        Hand provider = hand(book.cases.provider);

        String form = provider.tap("/work", "/my-sessions/" + Hand.ID);
        String page = Hand.body(provider.get(form));
        provider.choose();
        String[] sent = {
            "delivered",
            "yes",
            "note",
            "We talked about football.",
            "on-day",
            Hand.value(page, "on-day"),
            "on-month",
            Hand.value(page, "on-month"),
            "on-year",
            Hand.value(page, "on-year")
        };
        assertThat(provider.post(form, sent)).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(provider.taps()).isEqualTo(3);
        assertThat(book.commission(commission).line().count()).isEqualTo("Commissioned 7, delivered 1");
        assertThat(provider.get("/my-sessions")).bodyText().contains("Commissioned 7, delivered 1");
    }

    @Test
    void theSamePictureStandsInATable() {
        CaseId id = book.supported();
        CommissionId commission = book.commission(id, 7).orThrow();
        book.deliver(commission, book.today()).orThrow();

        assertThat(hand(book.cases.chair).get(CasePaths.of(id) + "/sessions"))
                .bodyText()
                .contains(
                        "<title id=\"weeks-title",
                        "<desc id=\"weeks-text",
                        "The same as a table: Commissioned 7, delivered 1");
    }

    @Test
    void aWorryIsRaisedReadAndAnswered() {
        CaseId id = book.supported();
        CommissionId commission = book.commission(id, 2).orThrow();
        String worry = "/my-sessions/" + commission.value() + "/worry";
        Hand provider = hand(book.cases.provider);
        assertThat(provider.get(worry)).hasStatusOk();
        assertThat(provider.post(worry, "worry", "<b>He spoke of a weapon</b>")).hasStatus(HttpStatus.SEE_OTHER);

        Hand owner = hand(book.cases.gateway.supervisor);
        String path = CasePaths.of(id) + "/sessions";
        assertThat(owner.get(path)).bodyText().contains("&lt;b&gt;He spoke").doesNotContain("<b>He spoke");
        String answer = owner.tap(path, path + "/" + Hand.ID + "/worries/" + Hand.ID);
        assertThat(owner.get(answer)).hasStatusOk();
        assertThat(owner.post(answer, "done", "Rang the police")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(owner.get(path)).bodyText().contains("Rang the police");
    }

    private Hand hand(Seats.Seat seat) {
        return new Hand(mvc, seat);
    }
}
