package concord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import concord.access.DemonstrationAccounts;
import concord.browser.Referring.Pupil;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Nothing that was typed is lost: on another device, after a pause, after the session has ended (pages.md T14). */
@BrowserTest
class KeptWorkTests {

    private static final Pupil ROBIN = new Pupil("Robin", "Vale", LocalDate.of(2010, 5, 17), "CQ1 8LN");

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

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void aVisitorGoesOnOnAnotherDeviceWithACode(boolean script) {
        Visitor phone = town.visitor("phone", script).open("/").press("Start now");
        new Referring(phone).person(ROBIN);
        new Referring(phone).where(ROBIN);
        phone.write("What did you see, hear or read?", "He drew a symbol on the wall of the gym.")
                .press("Save and come back later");
        String code = phone.page().locator(".concord-code").first().innerText();
        phone.press("Leave and clear this device");

        Visitor desktop = town.visitor("desktop", script).open("/refer/come-back");
        desktop.write("Your code", code).press("Open my answers");
        desktop.open("/refer/check");

        assertThat(desktop.text()).contains("Robin", "Vale", "17 May 2010", "He drew a symbol on the wall of the gym.");
    }

    @Test
    void anAssessmentIsKeptWhileItIsTypedAndOpensOnAnotherDevice() {
        Deciding deciding = town.awaitingAssessment("Thornbury");
        Visitor desktop = town.post("gateway.officer", true);
        deciding.open(desktop, "Assess at the gateway");
        desktop.write("Alternatives that you considered", "Lines of a play that the class rehearses.");
        assertThat(desktop.page().getByText("Saved at")).isVisible();

        Visitor tablet = town.post("gateway.officer", true);
        deciding.open(tablet, "Assess at the gateway");

        assertThat(tablet.page().getByLabel("Alternatives that you considered").inputValue())
                .isEqualTo("Lines of a play that the class rehearses.");
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void whatWasTypedIsOfferedAgainAfterTheSessionEnded(boolean script) {
        Deciding deciding = town.awaitingAssessment(script ? "Harbottle" : "Penrose");
        Visitor officer = town.post("gateway.officer", script);
        deciding.open(officer, "Assess at the gateway");
        officer.follow("Overview").follow("Add information");
        officer.write("What has come to light", "His sister says that he has left the group.")
                .choose("What is it worth?", "")
                .choose("How is it known?", "")
                .write("Who gave it to you", "Head of Year 10");
        officer.context().clearCookies();

        officer.press("Add the information");
        assertThat(officer.text()).contains("What you typed is kept");
        officer.signIn("gateway.officer", DemonstrationAccounts.PASSWORD);
        officer.press("Carry on with it");

        assertThat(officer.text()).contains("His sister says that he has left the group.");
    }

    @Test
    void aSessionThatIsAboutToEndSaysSoAndCanBeExtended() {
        Visitor officer = town.visitor("gateway.officer", true);
        officer.page().clock().install();
        officer.open("/sign-in").signIn("gateway.officer", DemonstrationAccounts.PASSWORD);

        officer.page().clock().fastForward("28:10");
        assertThat(officer.page().getByRole(AriaRole.ALERTDIALOG)).isVisible();
        officer.inspect();
        officer.button("Stay signed in").click();

        assertThat(officer.page().locator(".concord-timeout")).isHidden();
    }
}
