package concord.browser;

import static org.assertj.core.api.Assertions.assertThat;

import concord.browser.Referring.Slip;
import java.time.Clock;
import java.time.LocalDate;
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
        Slip slip = new Referring(teacher).refer(FirstHalf.misspelt(script, LocalDate.now(clock)));
        assertThat(teacher.steps()).as("T1: pages of a referral").isLessThanOrEqualTo(10);
        Deciding deciding = new Deciding(slip.reference());

        Visitor officer = town.post("gateway.officer", script);
        FirstHalf.recognise(officer, deciding);
        Visitor police = town.post("deconfliction.officer", script);
        deciding.deconflict(police, "Answer deconfliction");
        FirstHalf.assess(officer, deciding, "Little information so far");
        assertThat(officer.steps()).as("T2: from My work to the triage").isLessThanOrEqualTo(7);
        Visitor supervisor = town.post("gateway.supervisor", script);
        FirstHalf.signOff(supervisor, deciding);
        assertThat(supervisor.steps()).as("T3: sign-off").isLessThanOrEqualTo(3);

        String request = FirstHalf.ask(officer, deciding);
        Visitor school = town.visitor("safeguarding.lead", script);
        FirstHalf.answer(school, FirstHalf.linkOfTheMail(supervisor));
        assertThat(school.steps()).as("T4: sign-in and an answer").isLessThanOrEqualTo(1 + 3);
        FirstHalf.readAnswer(officer, request);
        deciding.deconflict(police, "Answer deconfliction again");

        FirstHalf.assess(officer, deciding, "Clear evidence of susceptibility");
        FirstHalf.signOff(supervisor, deciding);
        FirstHalf.giveFeedback(officer, deciding);
        FirstHalf.readFeedback(teacher, slip);
    }
}
