package concord.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import concord.ConcordTest;
import concord.access.MyWork;
import concord.access.RawSql;
import concord.access.Seats;
import concord.cases.AnswerTransfer;
import concord.cases.AnswerTransfer.Answer;
import concord.cases.CaseArrangement;
import concord.cases.CaseId;
import concord.cases.CaseOutline;
import concord.cases.CaseRefusal;
import concord.cases.CaseStage;
import concord.cases.ListTransferredAway;
import concord.cases.OfferTransfer;
import concord.cases.Ownership;
import concord.cases.ShowCase;
import concord.cases.ShowTransfer;
import concord.cases.ShowTransfersOfCase;
import concord.cases.TransferId;
import concord.cases.TransferView;
import concord.cases.TransferredAway;
import concord.cases.WithdrawTransfer;
import concord.partnership.Role;
import concord.platform.gate.AreaId;
import concord.platform.gate.Gate;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import concord.platform.postgres.TestDatabase;
import concord.platform.work.Task;
import concord.referrals.ReferralId;
import concord.sharing.Ground;
import concord.sharing.SevenQuestions;
import concord.sharing.WhoWasTold;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case goes to another area when that area accepts it, whole, and leaves one line behind. */
@ConcordTest
class TransferTests {

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    private CaseArrangement cases;
    private RawSql plain;
    private AreaId elsewhere;
    private Seats.Seat receiver;
    private Seats.Seat theirOfficer;

    @BeforeEach
    void arrange() {
        cases = new CaseArrangement(gate, database);
        plain = new RawSql(database);
        elsewhere = cases.gateway.seats.area("COUNCIL");
        receiver = cases.gateway.seats.seat(Role.COORDINATOR, cases.gateway.seats.agency("local-authority"), elsewhere);
        theirOfficer = cases.gateway.seats.seat(Role.CASE_OFFICER, receiver.agency(), elsewhere);
        agree(cases.gateway.area.value(), elsewhere.value());
    }

    private Outcome<TransferId> offer(CaseId id, AreaId to) {
        var ground = new Ground("The family has moved", "public-task", SevenQuestions.asUsualUnderADuty());
        return gate.submit(
                cases.caseOfficer.acting(),
                new OfferTransfer(id, to, "The family has moved", "A boy of fifteen; support has begun.", ground));
    }

    private Outcome<TransferId> accept(TransferId id, Seats.Seat seat) {
        return gate.submit(
                seat.acting(), new AnswerTransfer(id, new Answer.Accepted(theirOfficer.post(), receiver.post())));
    }

    private long seen(PostId post, String table, UUID id) {
        return plain.count(post, "select count(*) from %s where id = '%s'".formatted(table, id));
    }

    @Test
    void nothingChangesUntilTheOtherAreaAccepts() {
        CaseId id = cases.at(CaseStage.SUPPORT);
        TransferId transfer = offer(id, elsewhere).orThrow();

        assertThat(cases.show(id).outline().area()).isEqualTo(cases.gateway.area);
        assertThat(gate.ask(receiver.acting(), new ShowCase(id)))
                .isEqualTo(Outcome.refused(new GateRefusal.NotFound()));
        assertThat(seen(receiver.post(), "cases.case_record", id.value())).isZero();
        assertThat(gate.ask(receiver.acting(), new ShowTransfer(transfer))
                        .orThrow()
                        .told())
                .isEqualTo("A boy of fifteen; support has begun.");
        assertThat(gate.ask(receiver.acting(), new MyWork()).orThrow())
                .extracting(Task::title)
                .containsExactly("Accept or refuse a case from another area");
    }

    @Test
    void onAcceptanceAllMovesAndTheSendingAreaKeepsOneLine() {
        CaseId id = cases.at(CaseStage.SUPPORT);
        ReferralId referral = cases.show(id).outline().referral();
        cases.gateway.askTheSchool(referral);
        String reference = cases.show(id).outline().reference().value();
        TransferId transfer = offer(id, elsewhere).orThrow();

        accept(transfer, receiver).orThrow();

        CaseOutline there =
                gate.ask(receiver.acting(), new ShowCase(id)).orThrow().outline();
        assertThat(there.area()).isEqualTo(elsewhere);
        assertThat(there.caseOwner()).isEqualTo(theirOfficer.post());
        assertThat(there.riskOwner()).isEqualTo(receiver.post());
        assertThat(there.stage()).isEqualTo(CaseStage.SUPPORT);
        assertSeenOnlyBy(receiver.post(), cases.coordinator.post(), id, referral);
        assertThat(gate.ask(cases.coordinator.acting(), new ShowCase(id)))
                .isEqualTo(Outcome.refused(new GateRefusal.NotFound()));
        assertThat(gate.ask(cases.coordinator.acting(), new ShowTransfer(transfer)))
                .isEqualTo(Outcome.refused(new GateRefusal.NotFound()));
        assertThat(gate.ask(cases.coordinator.acting(), new ListTransferredAway())
                        .orThrow()
                        .lines())
                .extracting(TransferredAway.Line::reference, TransferredAway.Line::to)
                .containsExactly(tuple(reference, elsewhere));
        assertThat(database.asOwner()
                        .sql("""
                        select (select count(*) from cases.owner_that_differs where id = :case)
                             + (select count(*) from cases.stage_that_differs where id = :case)
                        """)
                        .param("case", id.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** Row-level security, whatever Java says: case, history, referral, person, request, disclosure and clock. */
    private void assertSeenOnlyBy(PostId now, PostId before, CaseId id, ReferralId referral) {
        List<String> counts = List.of(
                "select count(*) from cases.case_record where id = '%s'".formatted(id.value()),
                "select count(*) from cases.happening where case_id = '%s'".formatted(id.value()),
                "select count(*) from cases.ownership where case_id = '%s'".formatted(id.value()),
                "select count(*) from referrals.referral where id = '%s'".formatted(referral.value()),
                "select count(*) from referrals.statement where referral_id = '%s'".formatted(referral.value()),
                "select count(*) from people.involvement where record_id = '%s'".formatted(referral.value()),
                "select count(*) from sharing.request where about_id = '%s'".formatted(referral.value()),
                "select count(*) from sharing.disclosure where about_id = '%s'".formatted(id.value()),
                "select count(*) from retention.clock where record_id = '%s'".formatted(referral.value()));
        for (String count : counts) {
            assertThat(plain.count(now, count)).as(count).isPositive();
            assertThat(plain.count(before, count)).as(count).isZero();
        }
    }

    @Test
    void whatIsToldWithAnOfferIsADisclosure() {
        CaseId id = cases.opened();
        offer(id, elsewhere).orThrow();

        assertThat(gate.ask(cases.coordinator.acting(), new WhoWasTold(id.ref()))
                        .orThrow()
                        .rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.fields()).isEqualTo(OfferTransfer.FIELDS);
                    assertThat(row.ground().purpose()).isEqualTo("The family has moved");
                });
    }

    @Test
    void aRefusalSaysWhyAndTheTimeToTheAnswerIsKept() {
        CaseId id = cases.opened();
        TransferId transfer = offer(id, elsewhere).orThrow();

        gate.submit(receiver.acting(), new AnswerTransfer(transfer, new Answer.Refused("The family never moved here")))
                .orThrow();

        TransferView kept = gate.ask(cases.caseOfficer.acting(), new ShowTransfersOfCase(id))
                .orThrow()
                .transfers()
                .getFirst();
        TransferView.Answered answer = Objects.requireNonNull(kept.answer());
        assertThat(answer.reason()).isEqualTo("The family never moved here");
        assertThat(answer.at()).isAfterOrEqualTo(kept.offeredAt());
        assertThat(cases.show(id).outline().area()).isEqualTo(cases.gateway.area);
        offer(id, elsewhere).orThrow();
    }

    @Test
    void onlyTheReceivingAreaAnswersAndOnlyOnce() {
        CaseId id = cases.opened();
        TransferId transfer = offer(id, elsewhere).orThrow();

        assertThat(accept(transfer, cases.coordinator)).isEqualTo(Outcome.refused(new CaseRefusal.NoSuchTransfer()));
        assertThat(offer(id, elsewhere)).isEqualTo(Outcome.refused(new CaseRefusal.TransferWaits()));
        gate.submit(cases.caseOfficer.acting(), new WithdrawTransfer(transfer)).orThrow();
        assertThat(accept(transfer, receiver)).isEqualTo(Outcome.refused(new CaseRefusal.NoSuchTransfer()));
    }

    @Test
    void anOwnerOfAnotherAreaIsRefusedAndTheCaseStays() {
        CaseId id = cases.opened();
        TransferId transfer = offer(id, elsewhere).orThrow();

        Outcome<TransferId> refused = gate.submit(
                receiver.acting(),
                new AnswerTransfer(transfer, new Answer.Accepted(cases.coordinator.post(), receiver.post())));

        assertThat(refused).isEqualTo(Outcome.refused(new CaseRefusal.DoesNotServe(Ownership.CASE)));
        assertThat(cases.show(id).outline().area()).isEqualTo(cases.gateway.area);
        accept(transfer, receiver).orThrow();
    }

    @Test
    void withoutAnAgreementNothingIsTold() {
        CaseId id = cases.opened();
        AreaId stranger = cases.gateway.seats.area("POLICE");

        assertThat(offer(id, stranger)).isEqualTo(Outcome.refused(new CaseRefusal.NoAgreementBetweenAreas()));
        assertThat(offer(id, cases.gateway.area)).isEqualTo(Outcome.refused(new CaseRefusal.SameArea()));
        assertThat(gate.submit(
                        cases.chair.acting(),
                        new OfferTransfer(
                                id,
                                elsewhere,
                                "The family has moved",
                                "A boy",
                                new Ground("x", "public-task", SevenQuestions.asUsualUnderADuty()))))
                .isEqualTo(Outcome.refused(new GateRefusal.NotAllowed("OfferTransfer")));
    }

    private void agree(UUID one, UUID other) {
        UUID agreement = UUID.randomUUID();
        JdbcClient owner = database.asOwner();
        owner.sql(
                        "insert into partnership.sharing_agreement (id, title, from_day) values (:id, 'T', date '2020-01-01')")
                .param("id", agreement)
                .update();
        for (UUID area : List.of(one, other)) {
            owner.sql("insert into partnership.sharing_agreement_area (agreement_id, area_id) values (:id, :area)")
                    .param("id", agreement)
                    .param("area", area)
                    .update();
        }
    }
}
