package concord.support.domain;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.RawSql;
import concord.access.Seats;
import concord.cases.CaseId;
import concord.partnership.Role;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import concord.support.CommissionId;
import concord.support.RecordSession;
import concord.support.SupportBook;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What each side sees with SQL that is past every line of Java. */
@ConcordTest
class SupportRowSecurityTests {

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    @Autowired
    private Clock clock;

    private SupportBook book;
    private RawSql plain;
    private CaseId id;

    @BeforeEach
    void arrange() {
        book = new SupportBook(gate, database, clock);
        plain = new RawSql(database);
        id = book.supported();
        CommissionId commission = book.commission(id, 3).orThrow();
        book.session(book.cases.provider, new RecordSession(commission, book.today(), true, "We met", "A worry"))
                .orThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "consent",
                "plan",
                "plan_need",
                "plan_action",
                "action",
                "action_event",
                "commission",
                "commission_told",
                "session",
                "worry"
            })
    void eachTableIsSeenByTheAreaAndByNoOtherAndByNobodyUnnamed(String table) {
        Seats.Seat stranger = book.cases.gateway.seats.seat(
                Role.CASE_OFFICER, book.cases.gateway.force, book.cases.gateway.seats.area("POLICE"));

        assertThat(count(book.cases.caseOfficer, table)).isPositive();
        assertThat(count(book.cases.chair, table)).isPositive();
        assertThat(count(stranger, table)).isZero();
        assertThat(plain.count(null, sql(table))).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "consent",
                "plan",
                "plan_need",
                "plan_action",
                "commission",
                "commission_told",
                "session",
                "worry"
            })
    void theOwnerOfAnActionSeesNothingBesides(String table) {
        assertThat(count(book.housing, table)).isZero();
        assertThat(count(book.housing, "action")).isOne();
        assertThat(count(book.housing, "action_event")).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"consent", "plan", "plan_need", "plan_action", "action", "action_event"})
    void theProviderSeesItsSessionsAndNothingBesides(String table) {
        assertThat(count(book.cases.provider, table)).isZero();
        assertThat(count(book.cases.provider, "session")).isOne();
        assertThat(count(book.cases.provider, "commission_told")).isOne();
        assertThat(count(book.system, "commission")).isOne();
        assertThat(count(book.system, "commission_told")).isZero();
    }

    @Test
    void anApprovedPlanIsNotWrittenInByAnybody() {
        int changed = plain.as(
                book.cases.caseOfficer.post(),
                jdbc -> jdbc.sql("update support.plan set nature = 'something else' where case_id = :case")
                        .param("case", id.value())
                        .update());

        assertThat(changed).isZero();
    }

    private long count(Seats.Seat seat, String table) {
        return plain.count(seat.post(), sql(table));
    }

    private String sql(String table) {
        return "select count(*) from support." + table + " where case_id = '" + id.value() + "'";
    }
}
