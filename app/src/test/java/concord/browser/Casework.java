package concord.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** What a case officer does with one case from its opening to the last review, each step from My work. */
final class Casework {

    private static final Pattern EVIDENCE = Pattern.compile("^Evidence for \\(question \\d+\\)");

    private final Deciding tasks;
    private final String reference;
    private final LocalDate today;

    Casework(String reference, LocalDate today) {
        this.tasks = new Deciding(reference);
        this.reference = reference;
        this.today = today;
    }

    /** The case that a person's signed referral opened, the newest first. */
    static String ofPerson(Visitor officer, String given) {
        officer.follow(officer.exactLink("Support")).follow("Opened");
        if (!officer.page().url().contains("desc")) {
            officer.follow("Opened");
        }
        return officer.page()
                .locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(given))
                .filter(new Locator.FilterOptions().setHasText("To be assessed"))
                .first()
                .locator("th a")
                .innerText();
    }

    String reference() {
        return reference;
    }

    void assess(Visitor officer) {
        tasks.open(officer, "Assess");
        for (Locator evidence : officer.page().getByLabel(EVIDENCE).all()) {
            evidence.fill("His form tutor has seen it twice since the summer.");
        }
        for (Locator source :
                officer.page().getByLabel(Pattern.compile("^How this is known")).all()) {
            source.fill("A visit to school and home");
        }
        for (Locator sure : officer.group("How sure you are").all()) {
            sure.getByLabel("Moderate").check();
        }
        officer.write("Summary", "Case " + reference + ": he has lost his father and looks for somebody to listen to.")
                .write("Management plan", "Case " + reference + ": a visit every fortnight until the panel has met.")
                .pick("Need 1", "Belonging")
                .write("What is needed (need 1)", "Somewhere to go after school, with people of his age.")
                .pick("Need 2", "Education")
                .write("What is needed (need 2)", "Help to catch up with what he has missed.")
                .press("Complete the assessment");
        assertThat(officer.text()).contains("Needs");
    }

    void referToPanel(Visitor officer) {
        tasks.open(officer, "Refer to panel");
        officer.write(
                        "Reasonable grounds",
                        "The assessment of " + reference
                                + " and two accounts show that he is open to being drawn in by those he meets online.")
                .press("Refer to panel");
    }

    void tellReferrer(Visitor officer, String category, String words) {
        tasks.open(officer, "Tell the referrer");
        officer.press("Tell the referrer")
                .choose("Can the referrer be told?", "Yes")
                .choose("What they are told", category)
                .write("A sentence of your own", words)
                .press("Record the feedback");
    }

    void recordConsent(Visitor officer) {
        tasks.open(officer, "Record the answer about consent");
        officer.choose("What did they answer?", "Yes, they agree to support")
                .choose("Who answered?", "The person, and a parent or guardian")
                .write("If a parent or guardian: who they are to the person (optional)", "Mother")
                .pick("Who asked?", "Case officer")
                .choose("How were they asked?", "")
                .date("On which day did they answer?", today)
                .choose("Can the person decide this?", "Nobody doubts")
                .tick("What was explained", "That consent can be withdrawn")
                .press("Record the answer");
        assertThat(officer.text()).contains("Consent to support stands");
    }

    /** One need is answered by an action of the school, the other by a reason. */
    void writePlan(Visitor officer) {
        tasks.open(officer, "Write the support plan");
        officer.press("Begin the support plan");
        officer.pressRefused("Send for approval", 409);
        officer.follow("Write what section 36 asks for");
        officer.page()
                .locator("main textarea")
                .all()
                .forEach(part -> part.fill("As agreed with the family on the first visit."));
        officer.press("Save in the draft");
        officer.follow(officer.link("Answer this need").nth(1))
                .choose("What answers this need?", "An action")
                .pick("Kind of support", "Education")
                .write("What is to be done?", "A timetable that can be kept, and a tutor")
                .pick("Which post owns it?", "Designated safeguarding lead, Calderwick Northgate School")
                .write("What does the owner’s agency want to reach by it?", "Attendance above nine days in ten")
                .date("By when is it done?", today.plusWeeks(4))
                .write("How and when is it provided?", "Twice a week, in the library")
                .press("Save in the draft");
        officer.follow(officer.link("Answer this need").first())
                .choose("What answers this need?", "It is not addressed")
                .write("Because", "The club that he joined by himself is enough.")
                .press("Save in the draft")
                .press("Send for approval");
        assertThat(officer.text()).contains("Waits for approval since");
    }

    void commissionOneSession(Visitor officer) {
        tasks.open(officer, "Review the support");
        officer.follow(officer.exactLink("Sessions"))
                .press("Commission sessions")
                .pick("Which provider?", "Steady Ground Mentoring")
                .write("What are the sessions for?", "To think aloud with somebody who listens")
                .write("How many sessions?", "1")
                .choose("How often at least?", "Every two weeks")
                .date("From", today)
                .date("Until", today.plusWeeks(4))
                .write("Name", "Alex of " + reference)
                .write("Why is the provider told this?", "So that they can meet.")
                .pick("Lawful basis", "ublic task")
                .choose("Is it the right information", "Yes")
                .press("Commission the sessions");
        assertThat(officer.text()).contains("Commissioned 1, delivered 0");
    }

    void answerWorry(Visitor officer) {
        tasks.open(officer, "Read a worry");
        officer.follow("Say what was done about it")
                .write("What was done about it?", "Rang his mother; the new contact is a cousin.")
                .press("Record what was done");
    }

    void review(Visitor officer) {
        tasks.open(officer, "Review the support");
        officer.write("What has changed since the last assessment?", "He comes to each session and to the club.");
        officer.page()
                .getByLabel(Pattern.compile("^How far has this come\\?"))
                .all()
                .forEach(part -> part.fill("It goes well."));
        officer.choose("Is the plan to be revised?", "No")
                .write("Next steps", "The panel is asked whether support can end.")
                .press("Record the review");
        assertThat(officer.text()).contains("Review 1");
    }

    /** Before the panel is asked whether support can end. */
    void assessAgain(Visitor officer) {
        tasks.open(officer, "Review the support");
        officer.follow(officer.exactLink("Assessment"));
        for (Locator nothing :
                officer.page().getByLabel("Nothing is known about this").all()) {
            nothing.check();
        }
        officer.page().getByLabel("I found no need").check();
        officer.write(
                        "What changed since the last assessment",
                        "Of " + reference + ": he goes to the club every week and has left the group online.")
                .write("Summary", "Case " + reference + ": he has friends again and does not look for the group.")
                .write("Management plan", "Case " + reference + ": his school keeps an eye on him and rings us.")
                .press("Complete the assessment");
    }

    void close(Visitor officer) {
        tasks.open(officer, "Close the case");
        officer.choose("How did the case end?", "Left with no further terrorism-related concerns")
                .choose("Reason", "Susceptibility significantly lessened")
                .write("Which concerns remain?", "Contact with the old group may begin again.")
                .write("Where does further care come from?", "The pastoral team of his school")
                .write(
                        "Facts that you rely on",
                        reference + ": the session was given, the timetable is kept, and he sees new friends.")
                .write("What else was considered, and why not", "Three more months were weighed against ending now.")
                .write("What would change this decision", "New contact with the group, or talk of violence.")
                .press("Close the case");
        assertThat(officer.text()).contains("Review six months after closure", "Review twelve months after closure");
    }

    void reviewAfterClosure(Visitor officer, String months) {
        tasks.open(officer, "Review after closure");
        officer.pick("With which agency was something checked?", "Calderwick Northgate School")
                .write("What was checked with it?", "Attendance, and whether anybody is worried")
                .write("What was found?", "Nothing new is known, and what was arranged has held.")
                .choose("How does the review end?", "No further concern")
                .press("Record the review");
        assertThat(officer.text()).contains("Review " + months + " months after closure");
    }

    /** Where the case stands, in words, as its record says it. */
    String standing(Visitor officer) {
        officer.open("/cases?sort=opened&order=desc");
        Page page = officer.page();
        return page.locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(reference))
                .innerText();
    }
}
