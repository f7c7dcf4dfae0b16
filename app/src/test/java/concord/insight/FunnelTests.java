package concord.insight;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.RawSql;
import concord.partnership.Role;
import concord.people.MatchAnswer.Answer;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import concord.referrals.ReferralId;
import concord.referrals.TriageClass;
import concord.referrals.domain.GatewayBook;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The funnel counts what has happened, on a real database: in years of their own, for tests share it. */
@ConcordTest
class FunnelTests {

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

        assertThat(funnel(1991))
                .containsEntry("received", 5L)
                .containsEntry("checked", 4L)
                .containsEntry("deconflicted", 3L)
                .containsEntry("assessed", 2L)
                .containsEntry("signed", 1L)
                .containsEntry("to_channel", 1L)
                .containsEntry("no_further_action", 0L);
    }

    @Test
    void aYearBeginsOnTheFirstOfAprilInLondonAndAYearWithoutReferralsIsShown() {
        received(book.refer(), "1971-03-31 23:30 Europe/London");
        received(book.refer(), "1971-04-01 00:30 Europe/London");
        received(book.refer(), "1973-05-31 12:00 Europe/London");

        assertThat(funnel(1970)).containsEntry("received", 1L);
        assertThat(funnel(1971)).containsEntry("received", 1L);
        assertThat(funnel(1972)).containsEntry("received", 0L);
        assertThat(funnel(1973)).containsEntry("received", 1L);
    }

    private void received(ReferralId referral, String at) {
        database.asOwner()
                .sql("update referrals.referral set received_at = cast(:at as timestamptz) where id = :id")
                .param("at", at)
                .param("id", referral.value())
                .update();
    }

    /** As the database counts, before anything is withheld; the Gate withholds what is small ({@code WithholdingTests}). */
    private Map<String, Object> funnel(int year) {
        var analyst = book.seats.seat(Role.ANALYST, book.force);
        return new RawSql(database).as(analyst.post(), sql -> sql.sql("select * from insight.gateway_funnel(:year)")
                .param("year", year)
                .query()
                .singleRow());
    }
}
