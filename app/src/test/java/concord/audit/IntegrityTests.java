package concord.audit;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.Seats;
import concord.access.web.SignedInAs;
import concord.partnership.Role;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import concord.referrals.ReferralId;
import concord.referrals.ReferralRecord;
import concord.referrals.domain.GatewayBook;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The nightly proof: what differs is found, kept and shown; what is as it must be is said to be so. */
@ConcordTest
class IntegrityTests {

    private static final String STAGES = "every referral stands where its history says";
    private static final String LEDGER = "no entry of the ledger was changed";

    @Autowired
    private IntegrityWork work;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    private GatewayBook book;
    private Seats.Seat auditor;

    @BeforeEach
    void arrange() {
        book = new GatewayBook(gate, database);
        auditor = book.seats.seat(Role.AUDITOR, book.force);
    }

    @Test
    void provesEveryStageOfEveryReferralAndTheWholeLedger() {
        book.readyToAssess();

        work.run();

        assertThat(found(STAGES).checked()).isPositive();
        assertThat(found(STAGES).differing()).doesNotContain(reference(book.refer()));
        assertThat(found(LEDGER).checked()).isGreaterThan(3);
    }

    @Test
    void findsAStageThatItsHistoryDoesNotSay() {
        ReferralId referral = book.refer();
        turn(referral, "ASSESSMENT");

        work.run();

        assertThat(found(STAGES).differing()).contains(reference(referral));
        assertThat(mvc.get()
                        .uri("/oversight/integrity")
                        .with(SignedInAs.seat(auditor))
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("These differ and must be looked into", reference(referral));
        turn(referral, "PERSON_CHECK");
        work.run();
        assertThat(found(STAGES).differing()).doesNotContain(reference(referral));
    }

    @Test
    void findsAnEntryOfTheLedgerThatWasChanged() {
        book.refer();
        rename("MakeReferral", "NothingHappened");

        work.run();

        assertThat(found(LEDGER).holds()).isFalse();
        rename("NothingHappened", "MakeReferral");
        work.run();
        assertThat(found(LEDGER).holds()).isTrue();
    }

    private IntegrityCheck found(String proof) {
        List<IntegrityCheck> checks =
                gate.ask(auditor.acting(), new ListIntegrityChecks()).orThrow();
        return checks.stream()
                .filter(check -> check.proof().equals(proof))
                .findFirst()
                .orElseThrow();
    }

    private String reference(ReferralId referral) {
        ReferralRecord record = book.show(referral);
        return record.line().reference().toString();
    }

    private void turn(ReferralId referral, String stage) {
        database.asSuperuser()
                .sql("update referrals.referral set stage = :stage where id = :id")
                .param("stage", stage)
                .param("id", referral.value())
                .update();
    }

    private void rename(String act, String other) {
        database.asSuperuser()
                .sql("update audit.entry set act = :other where act = :act")
                .param("act", act)
                .param("other", other)
                .update();
    }
}
