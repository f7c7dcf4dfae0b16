package concord.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.web.SignedInAs;
import concord.partnership.Role;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import concord.referrals.ReferralId;
import concord.referrals.domain.GatewayBook;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What an auditor reads, in words and not in the names of the code. */
@ConcordTest
class OversightPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    private GatewayBook book;
    private ReferralId referral;

    @BeforeEach
    void arrange() {
        book = new GatewayBook(gate, database);
        referral = book.refer();
        book.show(referral);
    }

    @Test
    void tellsWhatWasDoneAndSeenInWords() {
        assertThat(ledger("").text())
                .contains("Looked at a referral", "Made a referral")
                .doesNotContain("ShowReferral");
        assertThat(page("/oversight/records/referral/" + referral.value())
                        .select("table")
                        .text())
                .contains("Looked at a referral", "Made a referral")
                .doesNotContain("ShowReferral");
        assertThat(page("/settings/rights").select("table").text())
                .contains("Signed a gateway decision")
                .doesNotContain("SignGatewayDecision");
    }

    @Test
    void isFilteredByWhatWasDone() {
        assertThat(page("/oversight/ledger").select("#act option").eachText())
                .startsWith("All")
                .contains("Signed a gateway decision");
        assertThat(ledger("?act=MakeReferral").text())
                .contains("Made a referral")
                .doesNotContain("Looked at a referral");
    }

    private Elements ledger(String query) {
        return page("/oversight/ledger" + query).select("tbody");
    }

    private Document page(String address) {
        var auditor = book.seats.seat(Role.INFORMATION_GUARDIAN, book.force, book.area);
        var answer = mvc.get().uri(address).with(SignedInAs.seat(auditor)).exchange();
        assertThat(answer).hasStatusOk();
        byte[] bytes = answer.getResponse().getContentAsByteArray();
        return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
    }
}
