package concord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import concord.demonstration.SampleCases;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The tasks of panel and support within the steps that pages.md section 8 allows: T5, T6, T7, T13, and T14 of a decision. */
@BrowserTest
class TasksOfACaseTests {

    private static final int CASES_OF_A_PACK = 12;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Clock clock;

    private Town town;
    private SampleCases cases;
    private LocalDate today;

    @BeforeEach
    void open() {
        town = new Town(context);
        cases = new SampleCases(context);
        today = LocalDate.now(clock);
    }

    @AfterEach
    void close() {
        town.close();
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void aProviderRecordsASessionOnAPhoneWithThreeTapsAndANote(boolean script) {
        String reference = cases.supportedSince(script ? "Larkfield" : "Merridew", today.minusDays(10));
        Visitor provider = town.post("intervention.provider", script).onAPhone();
        provider.startCounting();

        new SupportGiven(reference).openSession(provider);
        provider.choose("Did the session take place?", "Yes")
                .write("A note, or why it did not take place", "We read a story together.")
                .press("Save the session");

        assertThat(provider.taps()).as("T5: taps of a session").isLessThanOrEqualTo(3);
        assertThat(provider.text()).contains("Commissioned 7, delivered 1");
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void aNewOwnerFindsWhyTheCaseWasAdoptedTwoYearsAgoInFourSteps(boolean script) {
        String reference = cases.supportedSince(script ? "Oldacre" : "Pemberwick", today.minusYears(2));
        Visitor owner = town.post("case.officer", script);

        new Deciding(reference).open(owner, "Review the support");
        owner.follow(owner.exactLink("Panel"));

        assertThat(owner.steps()).as("T7: steps to the reasons").isLessThanOrEqualTo(4);
        assertThat(owner.text())
                .contains(
                        "Adopt",
                        "Several accounts show susceptibility, and support that is wanted can lessen it.",
                        "Facts relied on",
                        "What would change our mind",
                        "Who was there");
    }

    /** The coordinator's six steps (T13), then the chair's twelve pages and one (T6). */
    @Test
    void aPackOfTwelveCasesIsPreparedAndReadAndOneOfThemDecided() {
        List<String> references = new ArrayList<>();
        for (int number = 0; number < CASES_OF_A_PACK; number++) {
            references.add(cases.waitingForThePanel("Twelvetrees" + (char) ('a' + number)));
        }
        var panel = new AtThePanel(references.getFirst(), today, "9am");
        Visitor coordinator = town.post("coordinator", true);
        panel.plan(coordinator, "9:00");
        coordinator.startCounting();
        panel.putOnAgenda(coordinator, "For a decision", references.toArray(String[]::new));
        panel.inviteAndSend(coordinator);
        assertThat(coordinator.steps()).as("T13: agenda, packs and invitations").isLessThanOrEqualTo(6);

        Visitor chair = town.post("panel.chair", true);
        panel.open(chair);
        chair.follow(chair.exactLink("Pack")).follow(chair.page().locator("main ol a"));
        chair.startCounting();
        for (int number = 1; number < CASES_OF_A_PACK; number++) {
            chair.follow(chair.exactLink("On to the next case"));
            assertThat(chair.text()).contains("Case " + (number + 1) + " of " + CASES_OF_A_PACK);
        }
        assertThat(chair.steps()).as("T6: one step to each next case").isEqualTo(CASES_OF_A_PACK - 1);
        panel.attend(chair);
        chair.startCounting();
        panel.adopt(chair);
        assertThat(chair.steps())
                .as("T6: the calendar, the meeting, the page of the decision and its button")
                .isLessThanOrEqualTo(4);
    }

    @Test
    void aHalfWrittenDecisionOpensOnAnotherDevice() {
        String reference = cases.waitingForThePanel("Halfpenny");
        var panel = new AtThePanel(reference, today, "8am");
        Visitor chair = town.post("panel.chair", true);
        Visitor coordinator = town.post("coordinator", true);
        panel.plan(coordinator, "8:00");
        panel.putOnAgenda(coordinator, "For a decision", reference);
        panel.attend(chair);
        panel.open(chair);
        chair.follow(chair.link(reference)).write("Alternatives considered", "The school’s own help was weighed.");
        assertThat(chair.page().getByText("Saved at")).isVisible();

        Visitor tablet = town.post("panel.chair", true);
        panel.open(tablet);
        tablet.follow(tablet.link(reference));

        assertThat(tablet.page().getByLabel("Alternatives considered").inputValue())
                .isEqualTo("The school’s own help was weighed.");
    }

    @Test
    void anAssessmentThatIsLeftInTheMiddleComesBackWithoutScript() {
        String reference = cases.supportedSince("Quillet", today.minusDays(3));
        Visitor officer = town.post("case.officer", false);
        new Deciding(reference).open(officer, "Review the support");
        officer.follow(officer.exactLink("Assessment"))
                .write("Summary", "He is calmer than in the spring.")
                .press("Save and come back later");

        Visitor elsewhere = town.post("case.officer", false);
        new Deciding(reference).open(elsewhere, "Review the support");
        elsewhere.follow(elsewhere.exactLink("Assessment"));

        assertThat(elsewhere
                        .page()
                        .getByLabel("Summary", new Page.GetByLabelOptions().setExact(true))
                        .inputValue())
                .isEqualTo("He is calmer than in the spring.");
    }
}
