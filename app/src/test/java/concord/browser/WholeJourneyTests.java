package concord.browser;

import static org.assertj.core.api.Assertions.assertThat;

import concord.browser.Referring.Pupil;
import concord.browser.Referring.Slip;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/**
 * Two concerns from the form to the review a year after support ended, one with script and one without it: a teacher
 * without an account, a gateway officer, the deconfliction officer, a supervisor, the case officer, the coordinator, the
 * panel's chair, an intervention provider and the school.
 *
 * <p>The clock moves by a year. So that no other test lives a year later, this one has an application and a database of
 * its own, and both concerns are carried to closure before it moves.
 */
@BrowserTest
@TestPropertySource(properties = "concord.demo.data = false")
class WholeJourneyTests {

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

    @Test
    void twoConcernsAreCarriedFromTheFormToTheReviewAYearAfterSupportEnded() {
        List<Walk> walks = List.of(new Walk(town, true, clock), new Walk(town, false, clock));
        walks.forEach(Walk::toTheSignedDecision);
        walks.forEach(Walk::toTheAdoption);
        walks.forEach(Walk::toThePlanInForce);
        walks.forEach(Walk::toTheClosure);

        moveTheClock();
        walks.forEach(walk -> walk.reviewed("six"));
        moveTheClock();
        walks.forEach(walk -> walk.reviewed("twelve"));

        walks.forEach(Walk::ends);
    }

    private void moveTheClock() {
        Visitor officer = town.post("coordinator", true);
        officer.open("/demonstration/clock")
                .choose("How far", "Six months")
                .press("Move the clock")
                .close();
    }

    /** One concern, and the posts that carry it with or without script. */
    private static final class Walk {

        private final Town town;
        private final boolean script;
        private final Pupil pupil;
        private final Clock clock;
        private Slip slip = new Slip("", "");
        private Casework casework;
        private final Map<String, Visitor> posts = new HashMap<>();

        Walk(Town town, boolean script, Clock clock) {
            this.town = town;
            this.script = script;
            this.clock = clock;
            this.pupil = FirstHalf.misspelt(script, today());
            this.casework = new Casework("", today());
        }

        /** Asked anew each time: the walk may go on past midnight. */
        private LocalDate today() {
            return LocalDate.now(clock);
        }

        void toTheSignedDecision() {
            slip = new Referring(town.visitor("teacher-at-home", script)).refer(pupil);
            var deciding = new Deciding(slip.reference());
            FirstHalf.recognise(at("gateway.officer"), deciding);
            deciding.deconflict(at("deconfliction.officer"), "Answer deconfliction");
            FirstHalf.assess(at("gateway.officer"), deciding, "Clear evidence of susceptibility");
            FirstHalf.signOff(at("gateway.supervisor"), deciding);
            FirstHalf.giveFeedback(at("gateway.officer"), deciding);
            casework = new Casework(Casework.ofPerson(at("case.officer"), pupil.given()), today());
        }

        void toTheAdoption() {
            casework.assess(at("case.officer"));
            casework.referToPanel(at("case.officer"));
            var panel = new AtThePanel(casework.reference(), today(), script ? "2pm" : "4pm");
            panel.prepare(at("coordinator"), script ? "14:00" : "16:00", "For a decision");
            panel.refusedWithoutPolice(at("panel.chair"));
            panel.attend(at("panel.chair"));
            panel.adopt(at("panel.chair"));
            panel.drawUpMinutes(at("coordinator"));
            panel.confirmMinutes(at("panel.chair"));
            casework.tellReferrer(at("case.officer"), "taken forward", "The panel takes it forward.");
        }

        void toThePlanInForce() {
            casework.recordConsent(at("case.officer"));
            casework.writePlan(at("case.officer"));
            AtThePanel.approvePlan(at("panel.chair"), casework.reference());
            casework.tellReferrer(at("case.officer"), "taken forward", "Help has begun.");
        }

        void toTheClosure() {
            giveSupport();
            casework.review(at("case.officer"));
            casework.assessAgain(at("case.officer"));
            var panel = new AtThePanel(casework.reference(), today(), script ? "5pm" : "6pm");
            panel.prepare(at("coordinator"), script ? "17:00" : "18:00", "Whether support can end");
            panel.readPack(at("panel.chair"));
            panel.attend(at("panel.chair"));
            panel.letSupportEnd(at("panel.chair"));
            casework.close(at("case.officer"));
            casework.tellReferrer(at("case.officer"), "No further action", "What you told us helped.");
        }

        private void giveSupport() {
            var support = new SupportGiven(casework.reference());
            casework.commissionOneSession(at("case.officer"));
            support.session(at("intervention.provider"));
            support.action(at("safeguarding.lead"));
            casework.answerWorry(at("case.officer"));
        }

        void reviewed(String months) {
            casework.reviewAfterClosure(at("case.officer"), months);
            casework.tellReferrer(at("case.officer"), "No further action", "All is well after " + months + " months.");
        }

        void ends() {
            assertThat(casework.standing(at("case.officer"))).contains("Ended");
            Visitor teacher = town.visitor("teacher-at-home", script);
            FirstHalf.readReceipt(teacher, slip);
            assertThat(teacher.text())
                    .contains("The panel takes it forward.", "All is well after twelve months.")
                    .doesNotContain("Steady Ground", "consent", "contact", "susceptib");
        }

        /** Somebody at their work as it is now; each signs in once. */
        private Visitor at(String userName) {
            Visitor known = posts.get(userName);
            if (known != null) {
                return known.open("/work");
            }
            Visitor visitor = town.post(userName, script);
            posts.put(userName, visitor);
            return visitor;
        }
    }
}
