package concord.insight;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.RawSql;
import concord.access.Seats;
import concord.cases.CaseArrangement;
import concord.cases.CaseHappening;
import concord.cases.CaseId;
import concord.cases.CaseStage;
import concord.cases.PanelDecision;
import concord.partnership.Role;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import concord.platform.time.HouseClock;
import concord.platform.time.WorkingCalendar;
import concord.platform.time.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The functions that count, against the records themselves (F11). */
@ConcordTest
class CountingTests {

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    @Autowired
    private HouseClock clock;

    private CaseArrangement cases;
    private Seats.Seat analyst;
    private RawSql plain;
    private int year;

    @BeforeEach
    void arrange() {
        cases = new CaseArrangement(gate, database);
        analyst = cases.gateway.seats.seat(Role.ANALYST, cases.gateway.force, cases.gateway.area);
        plain = new RawSql(database);
        LocalDate today = LocalDate.now(clock);
        year = today.getMonthValue() < 4 ? today.getYear() - 1 : today.getYear();
    }

    @Test
    void theFunnelCountsEqualTheRecordCounts() {
        cases.gateway.refer();
        cases.at(CaseStage.PANEL);
        cases.at(CaseStage.CONSENT);
        CaseId refused = cases.at(CaseStage.PANEL);
        cases.take(refused, CaseHappening.panelDecided(PanelDecision.DO_NOT_ADOPT));

        Map<String, @Nullable Object> counted = counted();
        Map<String, @Nullable Object> records = database.asOwner()
                .sql("""
                        select (select count(*) from referrals.referral r where r.received_at >= :from) as referrals,
                               (select count(*) from cases.case_referral j join referrals.referral r on r.id = j.referral_id
                                where r.received_at >= :from and j.case_id in
                                    (select case_id from cases.happening where kind = 'PANEL_DECIDED')) as discussed,
                               (select count(*) from cases.case_referral j join cases.case_record c on c.id = j.case_id
                                join referrals.referral r on r.id = j.referral_id
                                where r.received_at >= :from and c.adopted) as adopted
                        """)
                .param(
                        "from",
                        LocalDate.of(year, 4, 1).atStartOfDay(HouseClock.LONDON).toOffsetDateTime())
                .query()
                .singleRow();

        assertThat(counted).containsAllEntriesOf(records);
        assertThat(number(counted, "discussed")).isGreaterThan(number(counted, "adopted"));
    }

    @Test
    void everyTableOfAYearCountsEveryReferralOnce() {
        cases.at(CaseStage.CONSENT);
        Map<String, @Nullable Object> whole = counted();

        for (Attribute attribute : Attribute.values()) {
            Map<String, @Nullable Object> summed = plain.as(
                    analyst.post(),
                    jdbc -> jdbc.sql("select sum(referrals)::bigint as referrals, sum(discussed)::bigint as discussed,"
                                    + " sum(adopted)::bigint as adopted from insight.by_stage(:attribute, :year)")
                            .param("attribute", attribute.name())
                            .param("year", year)
                            .query()
                            .singleRow());
            assertThat(summed)
                    .as(attribute.name())
                    .containsAllEntriesOf(Map.of(
                            "referrals", number(whole, "referrals"),
                            "discussed", number(whole, "discussed"),
                            "adopted", number(whole, "adopted")));
        }
    }

    @Test
    void aReferralThatJoinedACaseCountsWithIt() {
        CaseId one = cases.at(CaseStage.CONSENT);
        Map<String, @Nullable Object> before = counted();
        var joined = cases.gateway.refer();
        database.asOwner()
                .sql(
                        "insert into cases.case_referral (case_id, referral_id, joined_at) values (:case, :referral, now())")
                .param("case", one.value())
                .param("referral", joined.value())
                .update();

        assertThat(number(counted(), "adopted")).isEqualTo(number(before, "adopted") + 1);
    }

    @Test
    void countsOutcomesAndReviewsAsTheyAreOnRecord() {
        cases.at(CaseStage.ENDED);

        List<ShowOutcomes.Row> outcomes =
                gate.ask(analyst.acting(), new ShowOutcomes()).orThrow();
        Timeliness timeliness =
                gate.ask(analyst.acting(), new ShowTimeliness(year)).orThrow();

        assertThat(outcomes).isNotEmpty();
        long closed = database.asOwner()
                .sql("select count(*) from cases.case_record where closed_at is not null")
                .query(Long.class)
                .single();
        assertThat(plain.count(analyst.post(), "select sum(cases)::bigint from insight.outcomes()"))
                .isEqualTo(closed);
        assertThat(timeliness.waits()).hasSize(Timeliness.Kind.values().length);
        assertThat(plain.count(
                        analyst.post(),
                        "select n from insight.waits(" + year + ", (select array_agg(id) from partnership.area),"
                                + " (select array_agg(0) from partnership.area), '{}', '{}') where wait = 'PANEL'"))
                .isGreaterThan(0);
    }

    @Test
    void countsWorkingDaysAsTheCalendarDoes() {
        WorkingDays days = WorkingDays.of(WorkingCalendar.ENGLAND_AND_WALES);
        LocalDate from = LocalDate.of(2025, 12, 1);
        for (int first = 0; first < 30; first += 3) {
            for (int length = 0; length < 45; length += 4) {
                LocalDate begin = from.plusDays(first);
                LocalDate end = begin.plusDays(length);
                assertThat(database.asOwner()
                                .sql(
                                        "select insight.working_days(:first, :last, array[date '2025-12-25', date '2025-12-26',"
                                                + " date '2026-01-01'])")
                                .param("first", begin)
                                .param("last", end)
                                .query(Integer.class)
                                .single())
                        .as("%s to %s", begin, end)
                        .isEqualTo(days.between(begin, end));
            }
        }
    }

    @Test
    void whoeverMayNotCountIsToldNothingByTheFunctionsEither() {
        cases.at(CaseStage.CONSENT);
        Seats.Seat teacher = cases.gateway.teacher;

        assertThat(plain.count(teacher.post(), "select count(*) from insight.funnel()"))
                .isZero();
        assertThat(plain.count(null, "select count(*) from insight.funnel()")).isZero();
        assertThat(plain.count(teacher.post(), "select count(*) from insight.by_stage('AGE', " + year + ")"))
                .isZero();
        assertThat(plain.count(teacher.post(), "select count(*) from insight.outcomes()"))
                .isZero();
        assertThat(plain.count(analyst.post(), "select count(*) from referrals.referral"))
                .as("who counts sees no row")
                .isZero();
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> plain.count(analyst.post(), "select count(*) from insight.counted"))
                .hasStackTraceContaining("permission denied");
    }

    private Map<String, @Nullable Object> counted() {
        return plain.as(
                analyst.post(),
                jdbc -> jdbc.sql("select referrals, discussed, adopted from insight.funnel() where year = :year")
                        .param("year", year)
                        .query()
                        .singleRow());
    }

    private static long number(Map<String, @Nullable Object> row, String column) {
        return (Long) java.util.Objects.requireNonNull(row.get(column), column);
    }
}
