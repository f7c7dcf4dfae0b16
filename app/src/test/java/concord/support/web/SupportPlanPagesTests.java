package concord.support.web;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.Seats;
import concord.cases.CaseId;
import concord.cases.CasePaths;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import concord.support.ActionState;
import concord.support.PlanVersion;
import concord.support.SupportBook;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Consent, the plan that rests on it and the actions that are owed by it, walked through their pages. */
@ConcordTest
class SupportPlanPagesTests {

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
    void anAnswerAboutConsentIsRecordedAndNothingTypedIsLost() {
        CaseId id = book.adopted();
        String path = CasePaths.of(id) + "/consent";
        Hand officer = hand(book.cases.caseOfficer);
        String version = officer.version(path);
        String[] typed = Hand.with(
                Hand.day("on", book.today()),
                "version",
                version,
                "answer",
                "GIVEN",
                "relationship",
                "Grandmother",
                "how",
                "in-person",
                "capacity",
                "NOT_IN_DOUBT",
                "asker",
                book.cases.caseOfficer.post().value().toString());

        assertThat(officer.post(path, typed))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Select who answered", "Confirm that both things were explained", "Grandmother");
        assertThat(officer.post(path, Hand.with(typed, "by", "PERSON", "explained", "yes")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Explanatory Note 206", "Grandmother");
        assertThat(officer.post(path, Hand.with(typed, "by", "BOTH", "explained", "yes")))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(officer.get(path)).bodyText().contains("Consent to support stands", "Grandmother");
    }

    @Test
    void aPlanIsWrittenSentAndApprovedByTwoPersons() {
        CaseId id = book.adopted();
        book.assess(id, "housing", "family");
        book.consent(id, book.yes()).orThrow();
        String path = CasePaths.of(id) + "/plan";
        Hand officer = hand(book.cases.caseOfficer);

        assertThat(officer.post(path + "/begin")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(officer.post(path + "/offer", "version", officer.version(path)))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("F7: every need");
        assertThat(officer.post(
                        path + "/statement",
                        "version",
                        officer.version(path),
                        "consentHow",
                        "At home",
                        "consentWhen",
                        "In March",
                        "consentBy",
                        "The case officer",
                        "nature",
                        "Mentoring",
                        "responsible",
                        "The owners",
                        "provision",
                        "Weekly"))
                .hasStatus(HttpStatus.SEE_OTHER);
        List<PlanVersion.NeedAnswer> needs = book.draft(id).needs();
        String first = path + "/needs/" + needs.getFirst().need();
        assertThat(officer.post(first, "version", officer.version(path), "answer", "action", "what", "Find a room"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Select the kind of support", "Find a room");
        assertThat(officer.post(
                        first,
                        Hand.with(
                                Hand.day("due", book.today().plusDays(20)),
                                "version",
                                officer.version(path),
                                "answer",
                                "action",
                                "kind",
                                "housing",
                                "what",
                                "Find a room",
                                "owner",
                                book.housing.post().value().toString(),
                                "objective",
                                "Fewer moves",
                                "provision",
                                "Two visits")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(officer.post(
                        path + "/needs/" + needs.getLast().need(),
                        "version",
                        officer.version(path),
                        "answer",
                        "reason",
                        "because",
                        "His aunt sees to it"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(officer.post(path + "/offer", "version", officer.version(path)))
                .hasStatus(HttpStatus.SEE_OTHER);

        Hand chair = hand(book.cases.chair);
        assertThat(chair.get("/work")).bodyText().contains("Approve a support plan");
        assertThat(chair.post(path + "/approve", "version", chair.version(path)))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(chair.get(path)).bodyText().contains("Version 1, in force", "Find a room", "His aunt sees to it");
        assertThat(chair.get(path + "/versions/1")).bodyText().contains("It is the first version");
    }

    @Test
    void theOwnerOfAnActionCompletesItWithEvidence() {
        CaseId id = book.supported();
        Hand owner = hand(book.housing);
        String action = owner.tap("/work", "/actions/" + Hand.ID);
        assertThat(owner.get(action)).hasStatusOk().bodyText().contains("Find a room near the college");
        String form = owner.tap(action, action + "/complete");
        String version = owner.version(form);

        assertThat(owner.post(form, "version", version))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Enter what shows that it happened");
        assertThat(owner.post(form, "version", version, "words", "The lease is signed"))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(hand(book.cases.caseOfficer).get(action)).bodyText().contains("Completed", "The lease is signed");
        assertThat(book.onlyAction(id).state()).isEqualTo(ActionState.DONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete", "later", "cannot", "answer", "pass", "close"})
    void eachThingThatCanBeSaidOfAnActionHasItsPage(String act) {
        String path = "/actions/" + book.onlyAction(book.supported()).id().value() + "/" + act;

        assertThat(hand(book.cases.caseOfficer).get(path)).hasStatusOk();
        assertThat(hand(book.housing).get(path)).hasStatusOk();
    }

    private Hand hand(Seats.Seat seat) {
        return new Hand(mvc, seat);
    }
}
