package concord.referrals.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages that everybody may read. */
@ConcordTest
class PublicPagesTests {

    private static final int MOST_WORDS = 25;
    private static final Pattern BLOCK = Pattern.compile("<(?:p|li|td|dd)[ >].*?</(?:p|li|td|dd)>", Pattern.DOTALL);

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/emergency",
                "/about/what-is-kept",
                "/about/matching",
                "/about/who-can-see",
                "/accessibility",
                "/cookies",
                "/receipt",
                "/refer/come-back",
                "/refer/person",
                "/refer/deleted"
            })
    void openToEverybodyCanBeLeftAtOnceAndSpeakShortly(String path) {
        MvcTestResult page = new Browser(mvc).get(path);

        assertThat(page).hasStatusOk();
        assertThat(Browser.text(page)).contains("Exit this page");
        assertThat(sentences(Browser.text(page)))
                .allSatisfy(sentence -> assertThat(sentence.split(" ")).hasSizeLessThanOrEqualTo(MOST_WORDS));
    }

    @Test
    void sayWhatToDoInAnEmergencyBeforeAnythingElse() {
        assertThat(Browser.text(new Browser(mvc).get("/"))).contains("call 999");
        assertThat(Browser.text(new Browser(mvc).get("/refer/person"))).contains("call 999");
    }

    @Test
    void tellSearchEnginesWhatTheyMayList() {
        assertThat(Browser.text(new Browser(mvc).get("/robots.txt"))).contains("Disallow: /", "Allow: /about/");
    }

    @Test
    void giveNoAddressForFaultsInSecurityWhereNoneIsSet() {
        assertThat(new Browser(mvc).get("/.well-known/security.txt")).hasStatus(404);
    }

    private static String[] sentences(String page) {
        String text = BLOCK.matcher(page)
                .results()
                .map(block -> block.group().replaceAll("<[^>]+>", " "))
                .reduce("", (all, block) -> all + " . " + block);
        return Arrays.stream(text.replaceAll("\\s+", " ").split("[.:?!]( |$)"))
                .map(String::strip)
                .toArray(String[]::new);
    }
}
