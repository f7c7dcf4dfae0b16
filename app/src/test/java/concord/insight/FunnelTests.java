package concord.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import concord.ConcordTest;
import concord.partnership.Role;
import concord.people.MatchAnswer.Answer;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import concord.referrals.ReferralId;
import concord.referrals.TriageClass;
import concord.referrals.domain.GatewayBook;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The funnel counts what has happened, on a real database: in years of their own, for tests share it. */
@ConcordTest
class FunnelTests {

    private static final String CHECKED = "Person checked against earlier records";
    private static final String DECONFLICTED = "Deconfliction answered";
    private static final String ASSESSED = "Assessed at the gateway";
    private static final String SIGNED = "Decision signed";

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    private GatewayBook book;

    @BeforeEach
    void arrange() {
        book = new GatewayBook(gate, database);
    }

    @AfterEach
    void putBack() {
        database.asOwner()
                .sql("update referrals.referral set received_at = entered_at where received_at < date '2000-01-01'")
                .update();
    }

    @Test
    void countsHowFarEachReferralHasGone() {
        ReferralId received = book.refer();
        ReferralId checked = book.refer();
        book.checkPerson(checked, Answer.NOT_THE_SAME);
        ReferralId deconflicted = book.readyToAssess();
        ReferralId assessed = book.readyToAssess();
        book.assess(assessed, TriageClass.A).orThrow();
        ReferralId signed = book.readyToAssess();
        book.assess(signed, TriageClass.A).orThrow();
        book.sign(signed).orThrow();

        for (ReferralId referral : List.of(received, checked, deconflicted, assessed, signed)) {
            received(referral, "1991-06-01 12:00 Europe/London");
        }

        FunnelYear year = funnel().stream()
                .filter(one -> one.begins() == 1991)
                .findFirst()
                .orElseThrow();
        assertThat(year.received()).isEqualTo(5);
        assertThat(counts(year))
                .containsEntry(CHECKED, 4L)
                .containsEntry(DECONFLICTED, 3L)
                .containsEntry(ASSESSED, 2L)
                .containsEntry(SIGNED, 1L)
                .containsEntry("Goes on to Channel", 1L)
                .containsEntry("Closed, no further action", 0L);
    }

    @Test
    void aYearBeginsOnTheFirstOfAprilInLondonAndAYearWithoutReferralsIsShown() {
        received(book.refer(), "1971-03-31 23:30 Europe/London");
        received(book.refer(), "1971-04-01 00:30 Europe/London");
        received(book.refer(), "1973-05-31 12:00 Europe/London");

        assertThat(funnel())
                .filteredOn(year -> year.begins() <= 1973)
                .extracting(FunnelYear::begins, FunnelYear::received)
                .containsExactly(tuple(1973, 1L), tuple(1972, 0L), tuple(1971, 1L), tuple(1970, 1L));
    }

    private void received(ReferralId referral, String at) {
        database.asOwner()
                .sql("update referrals.referral set received_at = cast(:at as timestamptz) where id = :id")
                .param("at", at)
                .param("id", referral.value())
                .update();
    }

    private List<FunnelYear> funnel() {
        var analyst = book.seats.seat(Role.ANALYST, book.force);
        return gate.ask(analyst.acting(), new ShowGatewayFunnel()).orThrow();
    }

    private static Map<String, Long> counts(FunnelYear year) {
        return year.steps().stream()
                .collect(Collectors.toMap(
                        FunnelYear.Step::words, step -> step.count().count()));
    }
}
