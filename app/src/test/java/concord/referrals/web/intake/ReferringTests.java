package concord.referrals.web.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.platform.gate.AreaId;
import concord.platform.postgres.TestDatabase;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The public form as a visitor without script walks it: through the real stack, into the real tables. */
@ConcordTest
class ReferringTests {

    private static final Pattern REFERENCE = Pattern.compile("[A-Z]{2,6}-\\d{4}-[A-Z0-9]{5}");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestDatabase database;

    private Browser browser;
    private AreaId area;

    @BeforeEach
    void arrange() {
        browser = new Browser(mvc);
        area = new Places(database).area();
    }

    @Test
    void refersAPupilWithAFileInTenPagesAndAsksNothingTwice() {
        browser.get("/");
        browser.follow(browser.get("/refer"));
        browser.goOn("/refer/person", "given-name", "Robin", "family-name", "Vale", "age", "15", "gender", "male");
        browser.goOn("/refer/where", "postcode", "ZZ1", "place", "Northbrook School", "area", id());
        browser.goOn("/refer/concern", "seen", "He showed a video.", "how-known", "found-online");
        browser.goOn("/refer/others", "told", "He is alone.", "told-by", "a friend", "think", "He is groomed.");
        MvcTestResult file = browser.upload(
                "/refer/evidence", "post.txt", "words".getBytes(UTF_8), "do", "continue", "online", "yes");
        browser.follow(file);
        browser.goOn("/refer/support", "needs", "A loss", "agencies", "Youth club", "person-told", "no");
        MvcTestResult check = browser.goOn("/refer/you", "name", "Ana Field", "sector", "education");
        MvcTestResult received = browser.goOn("/refer/check");

        assertThat(Browser.text(check)).contains("Robin", "Vale", "post.txt", "Youth club", "Ana Field");
        assertThat(received).hasStatusOk();
        assertThat(reference(received)).isNotNull();
        // "/refer" only leads on to the first question: a reader sees no page of it.
        assertThat(browser.pages() - 1).isLessThanOrEqualTo(10);
        assertThat(statements()).containsExactlyInAnyOrder("FACT", "HEARSAY", "OPINION");
    }

    @Test
    void needsOnlyANameAnAreaAndAConcernAndNoNameOfTheReferrer() {
        MvcTestResult received = sendShortest();

        assertThat(reference(received)).isNotNull();
        assertThat(Browser.text(received)).contains("What happens next").doesNotContain("Robin");
        assertThat(database.asOwner()
                        .sql("select name from referrals.referrer f join referrals.referral r on r.id = f.referral_id"
                                + " where r.area_id = :area and name is not null")
                        .param("area", area.value())
                        .query()
                        .listOfRows())
                .isEmpty();
    }

    @Test
    void pressingTheButtonTwiceMakesOneReferralAndEndsAtTheSameReceipt() {
        MvcTestResult first = sendShortest();
        MvcTestResult second = browser.goOn("/refer/check");
        MvcTestResult back = browser.follow(browser.get("/refer/concern"));

        assertThat(reference(second)).isEqualTo(reference(first));
        assertThat(reference(back)).isEqualTo(reference(first));
        assertThat(referrals()).isEqualTo(1);
    }

    @Test
    void oneLeavesInTheMiddleAndComesBackOnAnotherDeviceWithTheCode() {
        browser.post("/refer/person", "given-name", "Robin", "do", "continue");
        MvcTestResult saved = browser.goOn("/refer/where", "address", "12 Elm Road", "do", "save");
        String code = browser.code();
        var otherDevice = new Browser(mvc);

        MvcTestResult where = otherDevice.goOn("/refer/come-back", "code", code.toLowerCase(Locale.UK));

        assertThat(Browser.text(saved)).contains(code);
        assertThat(Browser.text(where)).contains("12 Elm Road").contains("Where can this person be found?");
        assertThat(Browser.text(otherDevice.get("/refer/person"))).contains("value=\"Robin\"");
    }

    @Test
    void saysPlainlyThatACodeOpensNothing() {
        MvcTestResult wrong = browser.post("/refer/come-back", "code", "ACDE-FGHJ-KMNP");
        MvcTestResult nonsense = browser.post("/refer/come-back", "code", "<script>alert(1)</script>");

        assertThat(wrong).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Browser.text(wrong)).contains("We cannot find a referral with this code", "ACDE-FGHJ-KMNP");
        assertThat(Browser.text(nonsense))
                .contains("We cannot find a referral with this code", "&lt;script>alert(1)")
                .doesNotContain("<script>alert");
    }

    @Test
    void keepsWhatIsTypedWhenTheDeviceHasForgottenTheDraftAndPutsItTogetherByTheCode() {
        browser.post("/refer/person", "given-name", "Robin");
        String code = browser.code();
        browser.forget(DraftCookie.NAME);

        MvcTestResult asked = browser.post("/refer/concern", "seen", "He showed a video.", "begun", "yes");
        MvcTestResult others =
                browser.goOn("/refer/concern", "seen", "He showed a video.", "begun", "yes", "code", code);

        assertThat(asked).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Browser.text(asked)).contains("He showed a video.", "Your code");
        assertThat(others).hasStatusOk();
        assertThat(Browser.text(browser.get("/refer/person"))).contains("value=\"Robin\"");
        assertThat(Browser.text(browser.get("/refer/concern"))).contains("He showed a video.");
    }

    @Test
    void goesOnWithoutTheEarlierAnswersWhereTheCodeIsLost() {
        MvcTestResult next = browser.post("/refer/concern", "seen", "A video.", "begun", "yes", "do", "anew");

        assertThat(next).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(Browser.text(browser.get("/refer/concern"))).contains("A video.");
    }

    @Test
    void tellsADeviceWithoutADraftWhereToGo() {
        assertThat(browser.get("/refer/check").getResponse().getRedirectedUrl()).isEqualTo("/refer/come-back?lost");
        assertThat(browser.post("/refer/check").getResponse().getRedirectedUrl())
                .isEqualTo("/refer/come-back?lost");
        assertThat(browser.get("/refer/received").getResponse().getRedirectedUrl())
                .isEqualTo("/receipt");
        assertThat(browser.get("/refer/nothing")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void savesWithoutAskingForAnythingAndAsksBeforeItIsSent() {
        browser.post("/refer/person", "age", "fifteen", "do", "save");

        MvcTestResult check = browser.get("/refer/check");
        MvcTestResult sent = browser.post("/refer/check");
        MvcTestResult person = browser.get("/refer/person?from=check");

        assertThat(Browser.text(check)).contains("Age must be a whole number", "Choose the area", "Enter a name");
        assertThat(sent).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Browser.text(person)).contains("value=\"fifteen\"", "Age must be a whole number");
        assertThat(referrals()).isZero();
    }

    @Test
    void saysWhatWouldHelpWithoutAskingForIt() {
        MvcTestResult check = shortest("seen", "He posted it on a forum and told me on the phone.");

        assertThat(Browser.text(check))
                .contains("You mention a phone or something online, but attached nothing")
                .contains("/refer/evidence?from=check")
                .contains("You can send your referral without it");
    }

    @Test
    void comesStraightBackFromAChange() {
        shortest("seen", "A video.");

        MvcTestResult check = browser.goOn("/refer/person", "given-name", "Robyn", "from", "check");

        assertThat(Browser.text(check)).contains("Check your answers", "Robyn").doesNotContain("Robin");
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void keepsAndShowsScriptAsText(Question question) {
        String field = textField(question);

        MvcTestResult answer = browser.post(question.href(), field, "<script>alert(1)</script>\"'", "do", "save");
        MvcTestResult again = browser.get(question.href());

        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(Browser.text(again)).doesNotContain("<script>alert").containsPattern("&lt;script(>|&gt;)alert\\(1\\)&lt;/script(>|&gt;)");
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void refusesTooMuchBesideTheFieldAndLosesNothing(Question question) {
        String field = textField(question);
        String much = "word ".repeat(1_200) + "end";

        MvcTestResult answer = browser.post(question.href(), field, much);

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Browser.text(answer))
                .contains("There is a problem")
                .contains("fewer")
                .contains(much);
        assertThat(Browser.text(browser.get(question.href()))).contains(much);
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void refusesMoreThanADraftHoldsAndStillShowsIt(Question question) {
        String field = textField(question);
        String huge = "word ".repeat(100_000) + "end";

        MvcTestResult answer = browser.post(question.href(), field, huge);

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Browser.text(answer))
                .contains("This is more text than we can keep")
                .contains(huge);
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void refusesWhatIsNoTextBesideTheField(Question question) {
        MvcTestResult answer = browser.post(question.href(), textField(question), "a\0b\uFFFD");

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Browser.text(answer)).contains("Some characters did not reach us as text");
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void survivesAnEmptyForm(Question question) {
        MvcTestResult answer = browser.post(question.href());

        assertThat(answer.getResponse().getStatus()).isIn(303, 422);
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void showsAPageAgainWithAllThatWasTypedWhenItsTokenHasGone(Question question) {
        MvcTestResult refused = browser.postWithoutToken(question.href(), textField(question), "my words");
        MvcTestResult again = browser.post(question.href() + "/again", textField(question), "my words");

        assertThat(refused.getResponse().getForwardedUrl()).isEqualTo(question.href() + "/again");
        assertThat(again).hasStatusOk();
        assertThat(Browser.text(again)).contains("my words", "open for a long time");
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void keepsWhatTheScriptSends(Question question) {
        MvcTestResult kept = browser.post(question.href() + "/keep", textField(question), "half a sent");

        assertThat(kept).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(Browser.text(browser.get(question.href()))).contains("half a sent");
    }

    @Test
    void takesTheAreaThatAPostcodeSuggestsAndSaysWhereTheTwoDisagree() {
        AreaId other = new Places(database).area();
        String district = new Places(database).district(area);
        browser.post("/refer/person", "given-name", "Robin");

        MvcTestResult concern = browser.goOn("/refer/where", "postcode", district + " 2AB");
        boolean filled = Browser.text(browser.get("/refer/where")).contains("value=\"" + id() + "\" checked")
                || Browser.text(browser.get("/refer/where")).contains("value=\"" + id() + "\" selected");
        browser.post("/refer/concern", "seen", "A video.");
        browser.post("/refer/where", "postcode", district, "area", other.value().toString());

        assertThat(Browser.text(concern)).contains("What did you see");
        assertThat(filled).isTrue();
        assertThat(Browser.text(browser.get("/refer/check"))).contains("The postcode looks like one in");
    }

    @Test
    void deletesWhatWasTypedForGood() {
        browser.post("/refer/person", "given-name", "Robin");
        browser.upload("/refer/evidence", "post.txt", "words".getBytes(UTF_8), "do", "add");
        String code = browser.code();

        MvcTestResult deleted = browser.goOn("/refer/discard");

        assertThat(Browser.text(deleted)).contains("What you typed is deleted");
        assertThat(browser.post("/refer/come-back", "code", code)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void forgetsTheDraftOnThisDeviceAndKeepsItForTheCode() {
        browser.post("/refer/person", "given-name", "Robin");
        String code = browser.code();

        browser.post("/refer/leave");

        assertThat(browser.get("/refer").getResponse().getRedirectedUrl()).isEqualTo("/refer/person");
        assertThat(Browser.text(browser.goOn("/refer/come-back", "code", code))).contains("Where can this person be");
    }

    @Test
    void offersToGoOnWithWhatIsOpenOnThisDevice() {
        browser.post("/refer/person", "given-name", "Robin");

        MvcTestResult choice = browser.get("/refer");

        assertThat(Browser.text(choice))
                .contains("A referral is open on this device")
                .doesNotContain("Robin");
    }

    private MvcTestResult sendShortest() {
        shortest("seen", "He said that he will join them.");
        return browser.goOn("/refer/check");
    }

    /** The answers to check after no more than is needed. */
    private MvcTestResult shortest(String field, String typed) {
        browser.post("/refer/person", "given-name", "Robin");
        browser.post("/refer/where", "area", id());
        browser.post("/refer/concern", field, typed);
        return browser.get("/refer/check");
    }

    private static String textField(Question question) {
        return switch (question) {
            case PERSON -> "given-name";
            case WHERE -> "address";
            case CONCERN -> "seen";
            case OTHERS -> "think";
            case EVIDENCE -> "not-attached";
            case SUPPORT -> "needs";
            case YOU -> "name";
        };
    }

    private String id() {
        return area.value().toString();
    }

    private static @Nullable String reference(MvcTestResult page) {
        Matcher found = REFERENCE.matcher(Browser.text(page));
        return found.find() ? found.group() : null;
    }

    private int referrals() {
        return database.asOwner()
                .sql("select count(*) from referrals.referral where area_id = :area")
                .param("area", area.value())
                .query(Integer.class)
                .single();
    }

    private List<String> statements() {
        return database.asOwner()
                .sql("select s.kind from referrals.statement s join referrals.referral r on r.id = s.referral_id"
                        + " where r.area_id = :area")
                .param("area", area.value())
                .query((row, number) -> row.getString(1))
                .list();
    }
}
