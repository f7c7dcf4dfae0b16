package concord.support.web.api;

import static concord.access.ApiHand.code;
import static concord.access.ApiHand.json;
import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.ApiHand;
import concord.access.Seats;
import concord.cases.CaseId;
import concord.partnership.Role;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import concord.support.CommissionId;
import concord.support.RecordReview;
import concord.support.ReviewStated;
import concord.support.ShowReviews;
import concord.support.SupportBook;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Reading a case's plan through the API: what is in it, who sees it, and that each look is on record. */
@ConcordTest
class CasePlanApiTests {

    @Autowired
    private ApiHand hand;

    @Autowired
    private Gate gate;

    @Autowired
    private Clock clock;

    @Autowired
    private TestDatabase database;

    private SupportBook book;
    private String officer;

    @BeforeEach
    void arrange() {
        book = new SupportBook(gate, database, clock);
        officer = hand.token(book.cases.caseOfficer, "cases:read");
    }

    @Test
    void showsNeedsActionsSessionsAndReviews() {
        CaseId id = book.supported();
        CommissionId commission = book.commission(id, 7).orThrow();
        book.deliver(commission, book.today()).orThrow();
        review(id);

        JsonNode plan = json(hand.get(officer, place(id)));

        assertThat(plan.get("consent").booleanValue()).isTrue();
        assertThat(plan.at("/inForce/number").intValue()).isEqualTo(1);
        assertThat(plan.at("/inForce/approvedBy").stringValue()).contains(Role.CHAIR.words());
        assertThat(plan.at("/inForce/statement/nature").stringValue()).isEqualTo("Mentoring and housing");
        assertThat(plan.at("/inForce/needs/0/kind").stringValue()).isEqualTo("housing");
        assertThat(plan.at("/inForce/needs/0/actions/0")).isEqualTo(plan.at("/actions/0/id"));
        assertThat(plan.at("/actions/0/state").stringValue()).isEqualTo("OPEN");
        assertThat(plan.at("/sessions/0/id").stringValue())
                .isEqualTo(commission.value().toString());
        assertThat(plan.at("/sessions/0/commissioned").intValue()).isEqualTo(7);
        assertThat(plan.at("/sessions/0/delivered").intValue()).isEqualTo(1);
        assertThat(plan.at("/reviews/0/changed").stringValue()).isEqualTo("He has a room now.");
        assertThat(plan.toString()).doesNotContain("We talked about football");
    }

    @Test
    void tellsOfADraftByItsNumberAndOfNoPlanByNone() {
        CaseId id = book.toPlan("housing");
        assertThat(json(hand.get(officer, place(id))).get("draftNumber").isNull())
                .isTrue();

        book.begin(id);
        JsonNode plan = json(hand.get(officer, place(id)));

        assertThat(plan.get("inForce").isNull()).isTrue();
        assertThat(plan.get("draftNumber").intValue()).isEqualTo(1);
        assertThat(plan.get("actions").isEmpty()).isTrue();
    }

    @Test
    void aCaseOfAnotherAreaLooksLikeOneThatDoesNotExist() {
        CaseId id = book.supported();
        Seats.Seat stranger = book.cases.gateway.seats.seat(
                Role.CASE_OFFICER, book.cases.gateway.force, book.cases.gateway.seats.area("POLICE"));
        String elsewhere = hand.token(stranger, "cases:read");

        assertThat(hand.get(elsewhere, place(id))).hasStatus(404);
        assertThat(hand.get(elsewhere, place(new CaseId(UUID.randomUUID())))).hasStatus(404);
        assertThat(code(hand.get(officer, "/api/v1/cases/none/plan"))).isEqualTo("api.invalid-parameter");
    }

    @Test
    void isForTheScopeOfCasesAndForPostsThatWorkOnThem() {
        CaseId id = book.supported();

        assertThat(hand.get("none", place(id))).hasStatus(401);
        assertThat(code(hand.get(hand.token(book.cases.caseOfficer, "referrals:read", "sessions:write"), place(id))))
                .isEqualTo("api.out-of-scope");
        assertThat(code(hand.get(hand.token(book.cases.provider, "cases:read"), place(id))))
                .isEqualTo("gate.not-allowed");
        assertThat(code(hand.get(hand.token(book.system, "cases:read"), place(id))))
                .isEqualTo("gate.not-allowed");
    }

    @Test
    void everyLookIsOnRecord() {
        CaseId id = book.supported();
        Seats.Seat reader = book.cases.coordinator;
        assertThat(looks(id, reader)).isZero();

        assertThat(hand.get(hand.token(reader, "cases:read"), place(id))).hasStatusOk();

        assertThat(looks(id, reader)).isEqualTo(3);
    }

    private long looks(CaseId id, Seats.Seat reader) {
        return database.asOwner()
                .sql("""
                        select count(distinct e.act) from audit.entry e join audit.entry_about a on a.entry_index = e.index
                        where a.record_id = :id and e.kind = 'LOOK' and e.post_id = :post
                          and e.act in ('ShowPlans', 'ShowSessions', 'ShowReviews')
                        """)
                .param("post", reader.post().value())
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    private void review(CaseId id) {
        List<ReviewStated.Progress> progress =
                gate.ask(book.cases.caseOfficer.acting(), new ShowReviews(id)).orThrow().asked().stream()
                        .map(asked -> new ReviewStated.Progress(asked, "It goes well."))
                        .toList();
        gate.submit(
                        book.cases.caseOfficer.acting(),
                        new RecordReview(
                                id,
                                book.cases.version(id),
                                new ReviewStated("He has a room now.", progress, false, "Go on as planned.")))
                .orThrow();
    }

    private static String place(CaseId id) {
        return "/api/v1/cases/" + id.value() + "/plan";
    }
}
