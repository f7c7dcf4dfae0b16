package concord.sharing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.MyWork;
import concord.access.Seats;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import concord.platform.time.HouseClock;
import concord.platform.time.MovedClock;
import concord.platform.work.Task;
import concord.sharing.AskForInformation;
import concord.sharing.RequestFixtures;
import concord.sharing.RequestId;
import concord.sharing.RequestView;
import concord.sharing.SeeRequest;
import concord.sharing.ShowRequest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Time goes by and nobody answers: Concord reminds, notes and passes on, each once. */
@ConcordTest
class OverdueTests {

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    @Autowired
    private HouseClock clock;

    @Autowired
    private ChasingRequests chasing;

    private Cast cast;
    private RequestId request;
    private MovedClock moved;

    @BeforeEach
    void arrange() {
        cast = Cast.in(database);
        moved = new MovedClock(clock, database);
        AskForInformation command =
                RequestFixtures.asking(cast.record(), cast.teacher().post());
        request = gate.submit(cast.officer().acting(), command).orThrow();
    }

    @AfterEach
    void setTheClockBack() {
        moved.close();
    }

    @Test
    void chasesNothingBeforeItsDay() {
        chasing.run();

        assertThat(happenings()).hasSize(1);
    }

    @Test
    void remindsThenPassesOnToTheLeadThenToTheSeniorOfficerEachOnce() {
        for (int day = 0; day <= 40; day++) {
            moved.forward(Duration.ofDays(day));
            chasing.run();
            chasing.run();
        }

        assertThat(happenings())
                .satisfiesExactly(
                        asked -> assertThat(asked).startsWith("Asked Practitioner"),
                        reminded -> assertThat(reminded).isEqualTo("Reminded"),
                        overdue -> assertThat(overdue).isEqualTo("Not answered in time"),
                        lead -> assertThat(lead).startsWith("Passed on to Safeguarding lead"),
                        senior -> assertThat(senior).startsWith("Passed on to Senior officer"));
    }

    @Test
    void aJumpOfTheClockTakesTheStepsOneByOne() {
        moved.forward(Duration.ofDays(60));

        chasing.run();

        assertThat(happenings()).hasSize(4).last().asString().startsWith("Passed on to Safeguarding lead");
    }

    @Test
    void anAnswerEndsTheChase() {
        gate.submit(cast.teacher().acting(), RequestFixtures.answering(request)).orThrow();
        moved.forward(Duration.ofDays(60));

        chasing.run();

        assertThat(happenings()).endsWith("Answered");
    }

    @Test
    void myWorkSaysWhatWaitsForWhom() {
        assertThat(titles(cast.teacher()))
                .anySatisfy(title -> assertThat(title).startsWith("Answer a request for information"));
        assertThat(titles(cast.officer())).anySatisfy(title -> assertThat(title).startsWith("Wait for the answer of"));

        moved.forward(Duration.ofDays(60));
        assertThat(titles(cast.officer())).anySatisfy(title -> assertThat(title).startsWith("Chase the answer of"));

        gate.submit(cast.teacher().acting(), RequestFixtures.answering(request)).orThrow();
        assertThat(titles(cast.teacher())).isEmpty();
        assertThat(titles(cast.officer())).singleElement().asString().startsWith("Look at what");
        gate.submit(cast.officer().acting(), new SeeRequest(request)).orThrow();
        assertThat(titles(cast.officer())).isEmpty();
    }

    private List<String> happenings() {
        return gate.ask(cast.officer().acting(), new ShowRequest(request)).orThrow().happenings().stream()
                .map(RequestView.Happening::what)
                .toList();
    }

    private List<String> titles(Seats.Seat seat) {
        return gate.ask(seat.acting(), new MyWork()).orThrow().stream()
                .map(Task::title)
                .toList();
    }
}
