package concord.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import concord.access.DemonstrationAccounts;
import concord.browser.Referring.Pupil;
import concord.browser.Referring.Slip;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * A concern from the form to the feedback, as five posts: a teacher without an account, a gateway officer, the police
 * officer who answers deconfliction, a supervisor, and a school that is asked. With script once and without it once.
 */
@BrowserTest
class JourneyTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Clock clock;

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
    void aConcernIsCarriedFromTheFormToTheFeedback(boolean script) {
        Visitor teacher = town.visitor("teacher-at-home", script);
        Slip slip = new Referring(teacher).refer(misspelt(script));
        assertThat(teacher.steps()).as("T1: pages of a referral").isLessThanOrEqualTo(10);
        Deciding deciding = new Deciding(slip.reference());

        Visitor officer = town.post("gateway.officer", script);
        recognise(officer, deciding);
        Visitor police = town.post("deconfliction.officer", script);
        deciding.deconflict(police, "Answer deconfliction");
        assess(officer, deciding, "Little information so far");
        assertThat(officer.steps()).as("T2: from My work to the triage").isLessThanOrEqualTo(7);
        Visitor supervisor = town.post("gateway.supervisor", script);
        signOff(supervisor, deciding);
        assertThat(supervisor.steps()).as("T3: sign-off").isLessThanOrEqualTo(3);

        String request = ask(officer, deciding);
        Visitor school = town.visitor("safeguarding.lead", script);
        answer(school, linkOfTheMail(supervisor));
        assertThat(school.steps()).as("T4: sign-in and an answer").isLessThanOrEqualTo(1 + 3);
        readAnswer(officer, request);
        deciding.deconflict(police, "Answer deconfliction again");

        assess(officer, deciding, "Clear evidence of susceptibility");
        signOff(supervisor, deciding);
        giveFeedback(officer, deciding);
        readFeedback(teacher, slip);
    }

    /** Somebody of the demonstration's stories, with a slip in the name. */
    private Pupil misspelt(boolean script) {
        LocalDate today = LocalDate.now(clock);
        return script
                ? new Pupil("Kieran", "Malinson", today.minusYears(17).minusDays(41), "CQ4 2DT")
                : new Pupil("Amir", "Casteldon", today.minusYears(15).minusDays(200), "CQ1 3PS");
    }

    private void recognise(Visitor officer, Deciding deciding) {
        deciding.open(officer, "Check whether this person is known");
        assertThat(officer.text())
                .containsPattern("Why record 1 of \\d+ is shown")
                .contains("Same person")
                .contains("Not the same")
                .contains("Unsure");
        deciding.answerMatches(officer, "Same person", "The same date of birth and the same school.");
        officer.press("Record who this is");
        assertThat(officer.text()).contains("the check of the person is recorded");
    }

    private void assess(Visitor officer, Deciding deciding, String triage) {
        deciding.open(officer, "Assess at the gateway");
        deciding.assess(officer, triage);
        assertThat(officer.text()).contains("waits for the supervisor’s sign-off");
    }

    private void signOff(Visitor supervisor, Deciding deciding) {
        deciding.open(supervisor, "Sign off the gateway decision");
        assertThat(supervisor.text()).containsPattern("Why record 1 of \\d+ is shown");
        deciding.answerMatches(supervisor, "Same person", "I agree: the same date of birth and postcode.");
        supervisor.press("Sign the decision");
        assertThat(supervisor.text()).contains("The gateway decision is signed");
    }

    /** The reference of the request. */
    private String ask(Visitor officer, Deciding deciding) {
        deciding.open(officer, "Assess at the gateway");
        officer.follow("Sharing").press("Ask for information");
        officer.select("Which agency do you want to ask?", "Calderwick Northgate School")
                .press("Continue");
        officer.choose("Which post do you ask?", "Designated safeguarding lead")
                .write("What do you need to know?", "Attendance this term")
                .choose("Is it the right information", "Yes")
                .press("Send the request");
        assertThat(officer.text()).contains("Attendance this term");
        return officer.heading().replace("Request ", "");
    }

    private static String linkOfTheMail(Visitor reader) {
        reader.open("/demonstration/mail");
        String link = reader.page()
                .locator("main tbody a")
                .filter(new Locator.FilterOptions().setHasText("A request for information is waiting for you"))
                .first()
                .getAttribute("href");
        return Objects.requireNonNull(link).replaceAll("^https?://[^/]+", "");
    }

    private void answer(Visitor school, String link) {
        school.open(link).signIn("safeguarding.lead", DemonstrationAccounts.PASSWORD);
        school.write("What you hold, or why you do not share it", "Away on nine days since September.")
                .choose("Is it the right information", "Yes")
                .press("Send the answer");
        assertThat(school.text()).contains("Your answer was sent");
    }

    private void readAnswer(Visitor officer, String request) {
        new Deciding(request).open(officer, "Look at what");
        assertThat(officer.text()).contains("Away on nine days since September.");
    }

    private void giveFeedback(Visitor officer, Deciding deciding) {
        deciding.open(officer, "Tell the referrer what became of it");
        officer.choose("Can the referrer be told?", "Yes")
                .choose("What they are told", "taken forward")
                .write("A sentence of your own", "Thank you. You were right to tell us.")
                .press("Record the feedback");
    }

    private void readFeedback(Visitor teacher, Slip slip) {
        teacher.open("/receipt")
                .write("Reference", slip.reference())
                .write("Code", slip.code())
                .press("Check the status");
        assertThat(teacher.text()).contains("You were right to tell us.").doesNotContain("nine days", "susceptib");
    }
}
