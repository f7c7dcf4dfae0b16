package concord.referrals.web.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Files that are sent with the form: taken, refused with a sentence, removed again. */
@ConcordTest
class EvidenceTests {

    private static final String PATH = "/refer/evidence";
    private static final Pattern REMOVE = Pattern.compile("name=\"remove\" value=\"([^\"]+)\"");

    @Autowired
    private MockMvcTester mvc;

    private Browser browser;

    @BeforeEach
    void arrange() {
        browser = new Browser(mvc);
        browser.post("/refer/person", "given-name", "Robin");
    }

    @Test
    void areListedWithWhatTheyShow() {
        browser.upload(PATH, "post.txt", words(), "do", "add", "kind", "screenshot", "description", "post of 3 May");

        String page = Browser.text(browser.get(PATH));

        assertThat(page).contains("post.txt", ": post of 3 May").doesNotContain("value=\"post of 3 May\"");
    }

    @Test
    void areRemovedAgainWithoutLosingWhatIsTyped() {
        browser.upload(PATH, "post.txt", words(), "do", "add");
        Matcher remove = REMOVE.matcher(Browser.text(browser.get(PATH)));
        assertThat(remove.find()).isTrue();

        MvcTestResult page = browser.goOn(PATH, "remove", remove.group(1), "not-attached", "his notebook");

        assertThat(Browser.text(page)).doesNotContain("post.txt").contains("his notebook");
    }

    @Test
    void areRefusedWithASentenceBesideTheFieldAndNothingTypedIsLost() {
        MvcTestResult kind = browser.upload(PATH, "game.exe", words(), "not-attached", "his notebook");
        MvcTestResult empty = browser.upload(PATH, "empty.txt", new byte[0], "not-attached", "his notebook");
        MvcTestResult disguised = browser.upload(PATH, "picture.png", words(), "not-attached", "his notebook");
        MvcTestResult large =
                browser.upload(PATH, "large.txt", "a".repeat(11_000_000).getBytes(UTF_8));

        assertThat(kind).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Browser.text(kind)).contains("“game.exe”: This kind of file cannot be taken", "his notebook");
        assertThat(Browser.text(empty)).contains("“empty.txt”: The file is empty", "his notebook");
        assertThat(Browser.text(disguised)).contains("its content is something else", "his notebook");
        assertThat(Browser.text(large)).contains("“large.txt”: The file is larger than 10 MB");
    }

    @Test
    void areAtMostTen() {
        for (int file = 1; file <= 10; file++) {
            browser.upload(PATH, "post-" + file + ".txt", words(), "do", "add");
        }

        MvcTestResult eleventh = browser.upload(PATH, "post-11.txt", words(), "do", "add");

        assertThat(eleventh).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Browser.text(eleventh))
                .contains("You can attach up to 10 files")
                .doesNotContain("post-11.txt");
    }

    @Test
    void namedLikeScriptAreShownAsText() {
        browser.upload(PATH, "<img src=x onerror=alert(1)>.txt", words(), "do", "add");
        MvcTestResult refused = browser.upload(PATH, "<script>alert(1)</script>.exe", words(), "do", "add");

        assertThat(Browser.text(browser.get(PATH))).doesNotContain("<img");
        assertThat(Browser.text(refused)).doesNotContain("<script>alert");
    }

    @Test
    void aPageWithoutAFileGoesOn() {
        MvcTestResult next = browser.upload(PATH, "", new byte[0], "online", "no");

        assertThat(next.getResponse().getRedirectedUrl()).isEqualTo("/refer/support");
    }

    private static byte[] words() {
        return "What he wrote.".getBytes(UTF_8);
    }
}
