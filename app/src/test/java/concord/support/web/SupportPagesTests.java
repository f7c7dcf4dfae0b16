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
import concord.support.ActionState;
import concord.support.CommissionId;
import concord.support.PlanVersion;
import concord.support.SupportBook;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The pages of support, walked as those walk them who give it. */
@ConcordTest
class SupportPagesTests {

    private static final String ID = "[0-9a-f-]{36}";

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
    void anAnswerAboutConsentIsRecordedAndNothingTypedIsLost() {
        CaseId id = book.adopted();
        String path = CasePaths.of(id) + "/consent";
        Hand officer = hand(book.cases.caseOfficer);
        String version = Hand.hidden(Hand.body(officer.get(path)), "version");
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
        assertThat(officer.post(path + "/offer", "version", version(officer, path)))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("F7: every need");
        assertThat(officer.post(
                        path + "/statement",
                        "version",
                        version(officer, path),
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
        assertThat(officer.post(first, "version", version(officer, path), "answer", "action", "what", "Find a room"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Select the kind of support", "Find a room");
        assertThat(officer.post(
                        first,
                        Hand.with(
                                Hand.day("due", book.today().plusDays(20)),
                                "version",
                                version(officer, path),
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
                        version(officer, path),
                        "answer",
                        "reason",
                        "because",
                        "His aunt sees to it"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(officer.post(path + "/offer", "version", version(officer, path)))
                .hasStatus(HttpStatus.SEE_OTHER);

        Hand chair = hand(book.cases.chair);
        assertThat(chair.get("/work")).bodyText().contains("Approve a support plan");
        assertThat(chair.post(path + "/approve", "version", version(chair, path)))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(chair.get(path)).bodyText().contains("Version 1, in force", "Find a room", "His aunt sees to it");
        assertThat(chair.get(path + "/versions/1")).bodyText().contains("It is the first version");
    }

    @Test
    void aDeliveredSessionIsRecordedWithThreeTapsAndANote() {
        CommissionId commission = book.commission(book.supported(), 7).orThrow();
        Hand provider = hand(book.cases.provider);

        String form = provider.tap("/work", "/my-sessions/" + ID);
        String page = Hand.body(provider.get(form));
        provider.choose();
        String[] sent = {
            "delivered",
            "yes",
            "note",
            "We talked about football.",
            "on-day",
            value(page, "on-day"),
            "on-month",
            value(page, "on-month"),
            "on-year",
            value(page, "on-year")
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

        String stop = officer.tap(path, path + "/" + ID + "/stop");
        assertThat(officer.get(stop)).hasStatusOk();
        assertThat(officer.post(stop, "why", "He has moved away")).hasStatus(HttpStatus.SEE_OTHER);
        Hand chair = hand(book.cases.chair);
        String answer = chair.tap(path, path + "/" + ID + "/answer");
        assertThat(chair.get(answer)).bodyText().contains("He has moved away");
        assertThat(chair.post(answer, "agreed", "yes", "why", "Agreed")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(chair.get(path)).bodyText().contains("Ended before all were given");
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
        String answer = owner.tap(path, path + "/" + ID + "/worries/" + ID);
        assertThat(owner.get(answer)).hasStatusOk();
        assertThat(owner.post(answer, "done", "Rang the police")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(owner.get(path)).bodyText().contains("Rang the police");
    }

    @Test
    void theOwnerOfAnActionCompletesItWithEvidence() {
        CaseId id = book.supported();
        Hand owner = hand(book.housing);
        String action = owner.tap("/work", "/actions/" + ID);
        assertThat(owner.get(action)).hasStatusOk().bodyText().contains("Find a room near the college");
        String form = owner.tap(action, action + "/complete");
        String version = Hand.hidden(Hand.body(owner.get(form)), "version");

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

        String version = Hand.hidden(Hand.body(officer.get(path)), "version");
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
                .contains("Review six months after closure", "Review twelve months after closure");
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

    private static String value(String page, String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\"[^>]*value=\"([^\"]*)\"").matcher(page);
        assertThat(field.find()).as("a value of %s", name).isTrue();
        return field.group(1);
    }

    private static String version(Hand hand, String path) {
        return Hand.hidden(Hand.body(hand.get(path)), "version");
    }

    private Hand hand(Seats.Seat seat) {
        return new Hand(mvc, seat);
    }
}
