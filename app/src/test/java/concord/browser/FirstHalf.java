package concord.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import concord.access.DemonstrationAccounts;
import concord.browser.Referring.Pupil;
import concord.browser.Referring.Slip;
import java.time.LocalDate;
import java.util.Objects;

/** What is done between the form and the feedback after the gateway decision, each step by the post whose step it is. */
final class FirstHalf {

    private FirstHalf() {}

    /** Somebody of the demonstration's stories, with a slip in the name. */
    static Pupil misspelt(boolean script, LocalDate today) {
        return script
                ? new Pupil("Kieran", "Malinson", today.minusYears(17).minusDays(41), "CQ4 2DT")
                : new Pupil("Amir", "Casteldon", today.minusYears(15).minusDays(200), "CQ1 3PS");
    }

    static void recognise(Visitor officer, Deciding deciding) {
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

    static void assess(Visitor officer, Deciding deciding, String triage) {
        deciding.open(officer, "Assess at the gateway");
        deciding.assess(officer, triage);
        assertThat(officer.text()).contains("waits for the supervisor’s sign-off");
    }

    static void signOff(Visitor supervisor, Deciding deciding) {
        deciding.open(supervisor, "Sign off the gateway decision");
        assertThat(supervisor.text()).containsPattern("Why record 1 of \\d+ is shown");
        deciding.answerMatches(supervisor, "Same person", "I agree: the same date of birth and postcode.");
        supervisor.press("Sign the decision");
        assertThat(supervisor.text()).contains("The gateway decision is signed");
    }

    /** The reference of the request. */
    static String ask(Visitor officer, Deciding deciding) {
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

    static String linkOfTheMail(Visitor reader) {
        reader.open("/demonstration/mail");
        String link = reader.page()
                .locator("main tbody a")
                .filter(new Locator.FilterOptions().setHasText("A request for information is waiting for you"))
                .first()
                .getAttribute("href");
        return Objects.requireNonNull(link).replaceAll("^https?://[^/]+", "");
    }

    static void answer(Visitor school, String link) {
        school.open(link).signIn("safeguarding.lead", DemonstrationAccounts.PASSWORD);
        school.write("What you hold, or why you do not share it", "Away on nine days since September.")
                .choose("Is it the right information", "Yes")
                .press("Send the answer");
        assertThat(school.text()).contains("Your answer was sent");
    }

    static void readAnswer(Visitor officer, String request) {
        new Deciding(request).open(officer, "Look at what");
        assertThat(officer.text()).contains("Away on nine days since September.");
    }

    static void giveFeedback(Visitor officer, Deciding deciding) {
        deciding.open(officer, "Tell the referrer what became of it");
        officer.choose("Can the referrer be told?", "Yes")
                .choose("What they are told", "taken forward")
                .write("A sentence of your own", "Thank you. You were right to tell us.")
                .press("Record the feedback");
    }

    static void readFeedback(Visitor teacher, Slip slip) {
        readReceipt(teacher, slip);
        assertThat(teacher.text()).contains("You were right to tell us.").doesNotContain("nine days", "susceptib");
    }

    static void readReceipt(Visitor teacher, Slip slip) {
        teacher.open("/receipt")
                .write("Reference", slip.reference())
                .write("Code", slip.code())
                .press("Check the status");
    }
}
