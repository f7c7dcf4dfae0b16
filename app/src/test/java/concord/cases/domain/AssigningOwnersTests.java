package concord.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.Seats;
import concord.cases.AssignOwners;
import concord.cases.CaseArrangement;
import concord.cases.CaseId;
import concord.cases.CaseOwners;
import concord.cases.CaseRefusal;
import concord.cases.Ownership;
import concord.partnership.Role;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import concord.platform.postgres.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A decision names the owners: posts that serve the area and may own. */
@ConcordTest
class AssigningOwnersTests {

    @Autowired
    private Gate gate;

    @Autowired
    private CaseOwners choices;

    @Autowired
    private TestDatabase database;

    private CaseArrangement cases;

    @BeforeEach
    void arrange() {
        cases = new CaseArrangement(gate, database);
    }

    private Outcome<CaseId> assign(CaseId id, PostId caseOwner, PostId riskOwner) {
        return gate.submit(Acting.system(), new AssignOwners(id, caseOwner, riskOwner, cases.chair.acting()));
    }

    @Test
    void aDecisionNamesBothOwnersAndTheHistoryTellsIt() {
        CaseId id = cases.opened();

        assign(id, cases.coordinator.post(), cases.gateway.senior.post()).orThrow();

        assertThat(cases.show(id).outline().caseOwner()).isEqualTo(cases.coordinator.post());
        assertThat(cases.show(id).outline().riskOwner()).isEqualTo(cases.gateway.senior.post());
        assertThat(database.asOwner()
                        .sql("select count(*) from cases.ownership where case_id = :case")
                        .param("case", id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
        assertThat(database.asOwner()
                        .sql("select count(*) from cases.owner_that_differs")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoeverOwnsAlreadyStaysAndNothingIsWritten() {
        CaseId id = cases.opened();

        assign(id, cases.caseOfficer.post(), cases.gateway.supervisor.post()).orThrow();

        assertThat(cases.version(id)).isZero();
    }

    @Test
    void aPostOfAnotherAreaOwnsNothing() {
        CaseId id = cases.opened();
        Seats.Seat stranger =
                cases.gateway.seats.seat(Role.CASE_OFFICER, cases.gateway.force, cases.gateway.seats.area("POLICE"));

        assertThat(assign(id, stranger.post(), cases.gateway.supervisor.post()))
                .isEqualTo(Outcome.refused(new CaseRefusal.DoesNotServe(Ownership.CASE)));
        assertThat(cases.show(id).outline().caseOwner()).isEqualTo(cases.caseOfficer.post());
    }

    @Test
    void aChairOwnsNoRisk() {
        CaseId id = cases.opened();

        assertThat(assign(id, cases.coordinator.post(), cases.chair.post()))
                .isEqualTo(Outcome.refused(new CaseRefusal.MayNotOwn(Ownership.RISK)));
        assertThat(cases.version(id)).isZero();
    }

    @Test
    void noPostNamesOwnersByItself() {
        CaseId id = cases.opened();

        assertThat(gate.submit(
                        cases.chair.acting(),
                        new AssignOwners(id, cases.coordinator.post(), cases.coordinator.post(), cases.chair.acting())))
                .isEqualTo(Outcome.refused(new GateRefusal.NotAllowed("AssignOwners")));
    }

    @Test
    void theChoicesAreThoseWhoServeTheAreaAndMayOwn() {
        assertThat(choices.choices(Ownership.CASE, cases.gateway.area))
                .extracting(post -> post.id())
                .containsExactly(
                        cases.caseOfficer.post(),
                        cases.coordinator.post(),
                        cases.gateway.supervisor.post(),
                        cases.gateway.officer.post());
        assertThat(choices.choices(Ownership.RISK, cases.gateway.area))
                .extracting(post -> post.id())
                .contains(cases.gateway.senior.post())
                .doesNotContain(cases.chair.post());
    }
}
