package concord.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.ConcordTest;
import concord.access.RawSql;
import concord.access.Seats;
import concord.cases.CaseArrangement;
import concord.cases.CaseHappening;
import concord.cases.CaseId;
import concord.cases.CaseOutcome;
import concord.cases.CaseStage;
import concord.cases.PanelDecision;
import concord.partnership.Role;
import concord.platform.gate.Gate;
import concord.platform.gate.RecordId;
import concord.platform.gate.RecordRef;
import concord.platform.postgres.TestDatabase;
import concord.platform.time.HouseClock;
import concord.referrals.ReferralId;
import concord.sharing.web.Visitor;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The clock of a case runs from its closure until it is opened again, and those of its referrals with it. */
@ConcordTest
class RetentionOfCasesTests {

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    @Autowired
    private HouseClock clock;

    @Autowired
    private MockMvcTester mvc;

    private CaseArrangement cases;
    private Seats.Seat guardian;

    @BeforeEach
    void arrange() {
        cases = new CaseArrangement(gate, database);
        guardian = cases.gateway.seats.seat(Role.INFORMATION_GUARDIAN, cases.gateway.force, cases.gateway.area);
    }

    @Test
    void anOpenCaseHasAClockThatHasNotStarted() {
        CaseId id = cases.at(CaseStage.SUPPORT);

        assertThat(records(id))
                .allSatisfy(record -> assertThat(show(record).hasStarted()).isFalse());
        assertThat(overview(id)).contains("The clock has not started. It starts when the case is closed.");
    }

    @Test
    void itStartsWhenSupportEndsForTheCaseAndAllItsReferrals() {
        CaseId id = cases.at(CaseStage.AFTER_CLOSURE);

        assertThat(records(id)).hasSize(2).allSatisfy(record -> {
            RetentionClock.Running running = Objects.requireNonNull(show(record).running());
            assertThat(running.retentionClass()).isEqualTo(RetentionClass.CHANNEL_CHILD);
            assertThat(running.started()).isEqualTo(LocalDate.now(clock));
        });
        assertThat(overview(id)).contains("Referred to a Channel panel: a child");
    }

    @Test
    void aCaseThatThePanelDidNotAdoptIsKeptAsSignposted() {
        CaseId id = cases.at(CaseStage.PANEL);
        cases.take(id, CaseHappening.panelDecided(PanelDecision.DO_NOT_ADOPT));

        assertThat(records(id))
                .allSatisfy(record -> assertThat(
                                Objects.requireNonNull(show(record).running()).retentionClass())
                        .isEqualTo(RetentionClass.SIGNPOSTED_CHILD));
    }

    @ParameterizedTest
    @EnumSource(CaseOutcome.class)
    void aChildsCaseIsKeptInAClassOfItsOwn(CaseOutcome outcome) {
        assertThat(CaseClocks.retentionClass(outcome, true).isOfAChild()).isTrue();
        assertThat(CaseClocks.retentionClass(outcome, false).isOfAChild()).isFalse();
    }

    @Test
    void theClockOfACaseThatIsOpenedAgainDoesNotRunAndItsStartStaysOnFile() {
        CaseId id = cases.at(CaseStage.AFTER_CLOSURE);
        cases.take(id, CaseHappening.of(CaseHappening.Kind.REOPENED));

        assertThat(records(id)).allSatisfy(record -> {
            assertThat(show(record).hasStarted()).isFalse();
            assertThat(starts(record)).isEqualTo(1);
        });

        cases.take(id, CaseHappening.of(CaseHappening.Kind.ASSESSED));
        cases.take(id, CaseHappening.of(CaseHappening.Kind.REFERRED_TO_PANEL));
        cases.take(id, CaseHappening.panelDecided(PanelDecision.EXIT));
        cases.take(id, CaseHappening.supportClosed(CaseOutcome.WITHDREW));

        assertThat(records(id)).allSatisfy(record -> {
            assertThat(show(record).hasStarted()).isTrue();
            assertThat(starts(record)).isEqualTo(2);
        });
    }

    @Test
    void aStopIsNeverTakenBackByPlainSqlEither() {
        CaseId id = cases.at(CaseStage.AFTER_CLOSURE);
        cases.take(id, CaseHappening.of(CaseHappening.Kind.REOPENED));
        var plain = new RawSql(database);

        assertThatThrownBy(() -> plain.as(
                        guardian.post(),
                        jdbc -> jdbc.sql("delete from retention.clock_stop").update()))
                .hasStackTraceContaining("permission denied");
        assertThat(plain.count(null, "select count(*) from retention.clock_stop"))
                .isZero();
    }

    @Test
    void findsACaseThatIsKeptWithoutAClock() {
        CaseId id = cases.opened();
        database.asOwner()
                .sql("delete from retention.clock where record_id = :id")
                .param("id", id.value())
                .update();

        assertThat(gate.ask(guardian.acting(), new FindUnclocked()).orThrow())
                .isEqualTo(new Unclocked(List.of(id.ref()), 1));
    }

    @Test
    void oversightShowsTheClockOfACaseApartFromThatOfItsReferral() {
        CaseId id = cases.at(CaseStage.AFTER_CLOSURE);
        String reference = cases.show(id).outline().reference().value();

        assertThat(new Visitor(mvc, guardian).get("/oversight/retention"))
                .hasStatusOk()
                .bodyText()
                .contains(">Case " + reference + "<", ">" + reference + "<", "/cases/" + id.value());
    }

    private String overview(CaseId id) {
        var page = new Visitor(mvc, cases.caseOfficer).get("/cases/" + id.value());
        assertThat(page).hasStatusOk();
        return new String(
                page.getMvcResult().getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private List<RecordRef> records(CaseId id) {
        List<ReferralId> referrals = cases.show(id).referrals();
        return Stream.concat(Stream.of(id.ref()), referrals.stream().map(RecordId::ref))
                .toList();
    }

    private RetentionClock show(RecordRef record) {
        return gate.ask(guardian.acting(), new ShowClock(record)).orThrow();
    }

    private int starts(RecordRef record) {
        return database.asOwner()
                .sql("select count(*) from retention.clock_start where record_id = :id and record_kind = :kind")
                .param("id", record.id())
                .param("kind", record.kind())
                .query(Integer.class)
                .single();
    }
}
