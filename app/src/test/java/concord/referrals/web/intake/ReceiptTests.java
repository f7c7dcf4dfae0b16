package concord.referrals.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.platform.postgres.TestDatabase;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The status of a referral for whoever holds its reference and code (F9). */
@ConcordTest
class ReceiptTests {

    private static final Pattern REFERENCE = Pattern.compile("[A-Z]{2,6}-\\d{4}-[A-Z0-9]{5}");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestDatabase database;

    private Browser browser;
    private String reference;
    private String code;

    @BeforeEach
    void arrange() {
        browser = new Browser(mvc);
        browser.post("/refer/person", "given-name", "Robin");
        browser.post("/refer/where", "area", new Places(database).area().value().toString());
        browser.post("/refer/concern", "seen", "He said that he will join them.");
        Matcher found = REFERENCE.matcher(Browser.text(browser.goOn("/refer/check")));
        assertThat(found.find()).isTrue();
        reference = found.group();
        code = browser.code();
    }

    @Test
    void isShownWithoutAWordOfTheCase() {
        MvcTestResult receipt = new Browser(mvc).post("/receipt", "reference", " " + reference, "code", code);

        assertThat(receipt).hasStatusOk();
        assertThat(Browser.text(receipt))
                .contains(reference, "Received")
                .doesNotContain("Robin")
                .doesNotContain("join them");
    }

    @Test
    void isRefusedAlikeForAWrongCodeAndAnUnknownReference() {
        String unknown = reference.substring(0, reference.length() - 5) + "AAAAA";

        MvcTestResult wrongCode = browser.post("/receipt", "reference", reference, "code", "ACDE-FGHJ-KMNP");
        MvcTestResult wrongReference = browser.post("/receipt", "reference", unknown, "code", "ACDE-FGHJ-KMNP");

        assertThat(wrongCode).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(tokenless(wrongReference).replace(unknown, reference)).isEqualTo(tokenless(wrongCode));
    }

    @Test
    void saysWhatIsMissing() {
        MvcTestResult empty = browser.post("/receipt");
        MvcTestResult nonsense = browser.post("/receipt", "reference", "<script>alert(1)</script>", "code", "\0");

        assertThat(Browser.text(empty)).contains("Enter your reference", "Enter your code");
        assertThat(nonsense).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Browser.text(nonsense))
                .contains("Some characters did not reach us as text")
                .doesNotContain("<script>alert");
    }

    @Test
    void isFoundAgainWithTheCodeOfTheDraftThatWasSent() {
        MvcTestResult received = new Browser(mvc).goOn("/refer/come-back", "code", code);

        assertThat(Browser.text(received)).contains("Referral received", reference);
    }

    @Test
    void losesNothingWhenTheTokenOfTheFormHasGone() {
        MvcTestResult refused = browser.postWithoutToken("/receipt", "reference", reference);
        MvcTestResult again = browser.post("/receipt/again", "reference", reference);

        assertThat(refused.getResponse().getForwardedUrl()).isEqualTo("/receipt/again");
        assertThat(Browser.text(again)).contains("value=\"" + reference + "\"");
    }

    private static String tokenless(MvcTestResult page) {
        return Browser.text(page).replaceAll("name=\"_(csrf|once)\" value=\"[^\"]*\"", "");
    }
}
