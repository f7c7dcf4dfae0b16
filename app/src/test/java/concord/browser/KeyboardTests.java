package concord.browser;

import static org.assertj.core.api.Assertions.assertThat;

import concord.access.DemonstrationAccounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The whole way with Tab, Space and Enter: no mouse, no touch. */
@BrowserTest
class KeyboardTests {

    private static final String[] PARTS = {
        "harm", "susceptibility", "ideology", "facts", "alternatives", "change", "reasons"
    };

    @Autowired
    private ApplicationContext context;

    private Town town;
    private Visitor officer;

    @BeforeEach
    void open() {
        town = new Town(context);
        officer = town.visitor("keyboard", true).open("/sign-in");
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void theFirstStopLeadsPastTheHeader() {
        officer.page().keyboard().press("Tab");
        assertThat(focused("textContent")).isEqualTo("Skip to main content");

        officer.page().keyboard().press("Enter");

        assertThat(focused("id")).isEqualTo("main-content");
    }

    @Test
    void anAssessmentIsMadeAndItsFaultsAreMended() {
        Deciding deciding = town.awaitingAssessment("Wenlock");
        signIn();
        deciding.open(officer, "Assess at the gateway");

        tabTo("Hand over for sign-off");
        officer.keyRefused("Enter");
        assertThat(focused("className")).contains("govuk-error-summary");
        assertThat(officer.page().title()).startsWith("Error: ");
        fillIn();
        tabTo("Hand over for sign-off");
        officer.key("Enter");

        assertThat(officer.text()).contains("waits for the supervisor’s sign-off");
    }

    private void signIn() {
        tabTo("user-name");
        officer.page().keyboard().type("gateway.officer");
        tabTo("password");
        officer.page().keyboard().type(DemonstrationAccounts.PASSWORD);
        officer.key("Enter");
        assertThat(officer.heading()).isEqualTo("My work");
    }

    private void fillIn() {
        for (String part : PARTS) {
            if (officer.page().locator("input[name=" + part + "]").count() > 0) {
                tabTo(part);
                officer.page().keyboard().press("Space");
                tabTo(part + "-reasons");
            } else {
                tabTo(part);
            }
            officer.page()
                    .keyboard()
                    .type("What I found about " + part + " by keyboard rests on two things seen at school.");
        }
        tabTo("triage");
        officer.page().keyboard().press("Space");
    }

    /** Presses Tab until a control is reached, by its id, its name or its words. */
    private void tabTo(String what) {
        for (int stops = 0; stops < 120; stops++) {
            officer.page().keyboard().press("Tab");
            if (what.equals(focused("id")) || what.equals(focused("name")) || what.equals(focused("textContent"))) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + what);
    }

    private String focused(String property) {
        return String.valueOf(officer.page().evaluate("property => document.activeElement[property] ?? ''", property))
                .strip();
    }
}
