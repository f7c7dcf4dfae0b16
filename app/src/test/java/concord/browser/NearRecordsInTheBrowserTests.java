package concord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import concord.browser.Referring.Pupil;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A gateway officer types a name that is misspelt, and is shown the earlier referral before the next question (F1). */
@BrowserTest
class NearRecordsInTheBrowserTests {

    private static final LocalDate BORN = LocalDate.of(2010, 5, 17);

    @Autowired
    private ApplicationContext context;

    private Town town;

    @BeforeEach
    void open() {
        town = new Town(context);
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void theListComesWhileTheNameIsTypedAndTheFocusStaysThere() {
        refer(new Pupil("Leofric", "Quarmbyson", BORN, "CQ1 8LN"));
        Visitor officer = town.post("gateway.officer", true).open("/refer/person");
        Locator count = officer.page().locator("[data-near] [role=status]");
        assertThat(count).isEmpty();

        officer.write("First names", "Leofrik");
        officer.page().getByLabel("Last name").pressSequentially("Quarmbison");

        assertThat(count).hasText("1 record near this person");
        assertThat(officer.page().getByLabel("Last name")).isFocused();
        Locator list = officer.page().locator("[data-near-list]");
        assertThat(list).containsText("Possibly the same: Leofric Quarmbyson");
        assertThat(list.locator(".concord-differs").first()).isVisible();
        officer.inspect();
        list.getByText("How the likeness was weighed").click();
        assertThat(list.locator(".concord-fall__bar--total")).isVisible();
        assertThat(officer.page().url()).doesNotContain("Leofri", "Quarmb");

        officer.write("Last name", "Zzyx").write("First names", "Bo");
        assertThat(count).hasText("No record near this person any more");

        officer.write("First names", "Leofric").write("Last name", "Quarmbyson");
        assertThat(count).hasText("1 record near this person");
        officer.press("Continue");
        assertThat(officer.heading()).isEqualTo("Where can this person be found?");
        assertThat(count).hasText("1 record near this person");
    }

    @Test
    void withoutScriptTheListComesAfterContinue() {
        refer(new Pupil("Osbert", "Fennimorely", BORN, "CQ1 8LN"));
        Visitor officer = town.post("gateway.officer", false).open("/refer/person");

        officer.write("First names", "Osberd").write("Last name", "Fennimorly").press("Continue");

        assertThat(officer.heading()).isEqualTo("Records near this person");
        assertThat(officer.text()).contains("Osbert Fennimorely", "Why it is shown.");
        officer.press("Go on");
        assertThat(officer.heading()).isEqualTo("Where can this person be found?");
    }

    private void refer(Pupil pupil) {
        Visitor teacher = town.visitor("teacher", false);
        new Referring(teacher).refer(pupil);
    }
}
