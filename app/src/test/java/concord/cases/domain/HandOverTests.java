package concord.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.MyWork;
import concord.access.Seats;
import concord.cases.AnswerHandOver;
import concord.cases.AssignOwners;
import concord.cases.CaseArrangement;
import concord.cases.CaseId;
import concord.cases.CaseRefusal;
import concord.cases.HandOverId;
import concord.cases.OfferHandOver;
import concord.cases.OwnersOfCase;
import concord.cases.Ownership;
import concord.cases.ShowOwners;
import concord.cases.WithdrawHandOver;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.postgres.TestDatabase;
import concord.platform.work.Task;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A hand-over needs acceptance; until then, and at every other moment, there is exactly one owner (F8). */
@ConcordTest
class HandOverTests {

    private static final String MATTERS = "The school has not answered yet; the mother calls on Mondays.";

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    private CaseArrangement cases;

    @BeforeEach
    void arrange() {
        cases = new CaseArrangement(gate, database);
    }

    private Outcome<HandOverId> offer(CaseId id, Seats.Seat from, Ownership what, Seats.Seat to) {
        return gate.submit(from.acting(), new OfferHandOver(id, what, to.post(), MATTERS));
    }

    private OwnersOfCase owners(CaseId id, Seats.Seat seat) {
        return gate.ask(seat.acting(), new ShowOwners(id)).orThrow();
    }

    @Test
    void nothingChangesUntilTheOtherPostAccepts() {
        CaseId id = cases.opened();
        HandOverId offered =
                offer(id, cases.caseOfficer, Ownership.CASE, cases.coordinator).orThrow();

        assertThat(cases.show(id).outline().caseOwner()).isEqualTo(cases.caseOfficer.post());
        assertThat(gate.ask(cases.coordinator.acting(), new MyWork()).orThrow())
                .extracting(Task::title)
                .contains("Accept or decline to own the case");
        gate.submit(cases.coordinator.acting(), new AnswerHandOver(id, offered, true, null))
                .orThrow();

        assertThat(cases.show(id).outline().caseOwner()).isEqualTo(cases.coordinator.post());
        assertThat(owners(id, cases.coordinator).waiting()).isEmpty();
        assertThat(owners(id, cases.coordinator).tenures())
                .filteredOn(tenure -> tenure.what() == Ownership.CASE)
                .extracting(OwnersOfCase.Tenure::post)
                .containsExactly(cases.caseOfficer.post(), cases.coordinator.post());
    }

    @Test
    void whoDeclinesSaysWhyAndTheOwnerStays() {
        CaseId id = cases.opened();
        HandOverId offered =
                offer(id, cases.caseOfficer, Ownership.CASE, cases.coordinator).orThrow();

        assertThat(gate.submit(cases.coordinator.acting(), new AnswerHandOver(id, offered, false, null)))
                .isEqualTo(Outcome.refused(new CaseRefusal.ReasonMissing()));
        gate.submit(cases.coordinator.acting(), new AnswerHandOver(id, offered, false, "I own forty already"))
                .orThrow();

        assertThat(cases.show(id).outline().caseOwner()).isEqualTo(cases.caseOfficer.post());
        assertThat(gate.submit(cases.coordinator.acting(), new AnswerHandOver(id, offered, true, null)))
                .isEqualTo(Outcome.refused(new CaseRefusal.NoSuchHandOver()));
    }

    @Test
    void onlyTheOwnerOrWhoAnswersForTheAreaOffersAndOnlyThePostThatWasAskedAnswers() {
        CaseId id = cases.opened();

        assertThat(offer(id, cases.gateway.officer, Ownership.CASE, cases.coordinator))
                .isEqualTo(Outcome.refused(new CaseRefusal.NotTheOwner(Ownership.CASE)));
        HandOverId offered = offer(id, cases.coordinator, Ownership.CASE, cases.gateway.officer)
                .orThrow();
        assertThat(gate.submit(cases.caseOfficer.acting(), new AnswerHandOver(id, offered, true, null)))
                .isEqualTo(Outcome.refused(new CaseRefusal.NoSuchHandOver()));
        assertThat(offer(id, cases.caseOfficer, Ownership.CASE, cases.coordinator))
                .isEqualTo(Outcome.refused(new CaseRefusal.HandOverWaits(Ownership.CASE)));
        gate.submit(cases.coordinator.acting(), new WithdrawHandOver(id, offered))
                .orThrow();
        assertThat(offer(id, cases.caseOfficer, Ownership.CASE, cases.caseOfficer))
                .isEqualTo(Outcome.refused(new CaseRefusal.OwnsAlready(Ownership.CASE)));
    }

    @Test
    void aDecisionThatNamesAnotherOwnerOvertakesWhatWasOffered() {
        CaseId id = cases.opened();
        HandOverId offered =
                offer(id, cases.caseOfficer, Ownership.CASE, cases.coordinator).orThrow();

        assign(id, cases.gateway.officer, cases.gateway.supervisor);

        assertThat(gate.submit(cases.coordinator.acting(), new AnswerHandOver(id, offered, true, null)))
                .isEqualTo(Outcome.refused(new CaseRefusal.NoSuchHandOver()));
        assertThat(cases.show(id).outline().caseOwner()).isEqualTo(cases.gateway.officer.post());
    }

    /** Whatever posts do in whatever order: never none, never two, and the proof finds nothing. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void inEverySequenceThereIsExactlyOneOwnerOfEach(long seed) {
        var random = new Random(seed);
        CaseId id = cases.opened();
        List<Seats.Seat> seats =
                List.of(cases.caseOfficer, cases.coordinator, cases.gateway.officer, cases.gateway.supervisor);
        for (int step = 0; step < 25; step++) {
            Seats.Seat one = seats.get(random.nextInt(seats.size()));
            Seats.Seat other = seats.get(random.nextInt(seats.size()));
            Ownership what = random.nextBoolean() ? Ownership.CASE : Ownership.RISK;
            switch (random.nextInt(4)) {
                case 0 -> assign(id, one, other);
                case 1 -> offer(id, one, what, other);
                default -> answerAny(id, one, random.nextInt(3));
            }
            assertThat(database.asOwner()
                            .sql("""
                            select count(*) from cases.owner_that_differs where id = :case
                            """)
                            .param("case", id.value())
                            .query(Integer.class)
                            .single())
                    .as("after step %d of seed %d", step, seed)
                    .isZero();
        }
        assertThat(owners(id, cases.caseOfficer).tenures()).hasSizeGreaterThan(2);
    }

    private void answerAny(CaseId id, Seats.Seat seat, int how) {
        owners(id, seat).waiting().stream().findFirst().ifPresent(waiting -> {
            if (how == 0) {
                gate.submit(seat.acting(), new WithdrawHandOver(id, waiting.id()));
            } else {
                gate.submit(seat.acting(), new AnswerHandOver(id, waiting.id(), how == 1, "Not now, thank you"));
            }
        });
    }

    private void assign(CaseId id, Seats.Seat caseOwner, Seats.Seat riskOwner) {
        gate.submit(Acting.system(), new AssignOwners(id, caseOwner.post(), riskOwner.post(), cases.chair.acting()))
                .orThrow();
    }
}
