package concord.support.domain;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.Seats;
import concord.cases.CaseId;
import concord.partnership.Role;
import concord.platform.gate.Gate;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.postgres.TestDatabase;
import concord.sharing.WhoWasTold;
import concord.support.AnswerWorry;
import concord.support.CommissionId;
import concord.support.RecordSession;
import concord.support.SessionRefusal;
import concord.support.SupportBook;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Sessions on the real database: what their provider is told and reports, and what is asked of it. */
@ConcordTest
class GivingSessionsTests {

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
    void whatAProviderIsToldIsADisclosure() {
        CaseId id = book.supported();
        book.commission(id, 3).orThrow();

        assertThat(gate.ask(book.cases.caseOfficer.acting(), new WhoWasTold(id.ref()))
                        .orThrow()
                        .rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.fields()).containsExactly("Name", "School year");
                    assertThat(row.ground().lawfulBasis()).isEqualTo("public-task");
                    assertThat(row.to()).contains("Intervention provider");
                });
    }

    @Test
    void aSessionCountsOnceAndAWorryReachesBothOwnersAtOnce() {
        CaseId id = book.supported();
        CommissionId commission = book.commission(id, 7).orThrow();
        book.session(
                        book.cases.provider,
                        new RecordSession(commission, book.today(), true, "We met", "He spoke of a weapon"))
                .orThrow();

        assertThat(book.commission(commission).line().count()).isEqualTo("Commissioned 7, delivered 1");
        assertThat(book.deliver(commission, book.today()))
                .isEqualTo(Outcome.refused(new SessionRefusal.SessionTwice()));
        assertThat(book.titles(book.cases.caseOfficer)).contains("Read a worry that a provider raised");
        assertThat(book.titles(book.cases.gateway.supervisor)).contains("Read a worry that a provider raised");
        UUID worry = book.commission(commission).worries().getFirst().id();
        gate.submit(book.cases.gateway.supervisor.acting(), new AnswerWorry(commission, worry, "Spoke to the police"))
                .orThrow();
        assertThat(book.titles(book.cases.caseOfficer)).doesNotContain("Read a worry that a provider raised");
    }

    @Test
    void theProvidersSystemReportsASessionAndNobodyElseOfTheAgency() {
        CommissionId commission = book.commission(book.supported(), 2).orThrow();
        var session = new RecordSession(commission, book.today(), true, "We met", null);
        Seats.Seat colleague = book.cases.gateway.seats.seat(Role.INTERVENTION_PROVIDER, book.cases.provider.agency());

        assertThat(book.session(colleague, session)).isEqualTo(Outcome.refused(new GateRefusal.NotFound()));
        book.session(book.system, session).orThrow();

        assertThat(book.commission(commission).line().delivered()).isOne();
    }

    @Test
    void aSessionLiesWithinWhatWasCommissioned() {
        CommissionId commission = book.commission(book.supported(), 1).orThrow();

        assertThat(book.deliver(commission, book.today().plusDays(1)))
                .isEqualTo(Outcome.refused(new SessionRefusal.SessionDayCannotBe(book.today(), book.today())));
        book.deliver(commission, book.today()).orThrow();
        assertThat(book.deliver(commission, book.today()))
                .isEqualTo(Outcome.refused(new SessionRefusal.NoSessionLeft("All given")));
    }
}
