package concord.sharing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import concord.platform.gate.PostId;
import concord.platform.time.HouseClock;
import concord.platform.time.WorkingCalendar;
import concord.platform.time.WorkingDays;
import concord.sharing.ChaseList;
import concord.sharing.RequestState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What follows from the events of a request, for generated lives of requests. */
class HistoryTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final WorkingDays WORKING = WorkingDays.of(WorkingCalendar.ENGLAND_AND_WALES);
    private static final PostId ASKER = new PostId(new UUID(0, 9));

    @Test
    void beginsByBeingAsked() {
        assertThatIllegalArgumentException().isThrownBy(() -> new History(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new History(List.of(new RequestEvent.Seen(stamp(MONDAY)))));
    }

    @Test
    void isAskedUntilItIsSeenAndSeenUntilItEnds() {
        History asked = asked(MONDAY);
        History seen = asked.and(new RequestEvent.Seen(stamp(MONDAY)));
        History answered = seen.and(new RequestEvent.Answered(stamp(MONDAY)));

        assertThat(asked.state()).isEqualTo(RequestState.ASKED);
        assertThat(seen.state()).isEqualTo(RequestState.SEEN);
        assertThat(answered.and(new RequestEvent.Read(stamp(MONDAY))).state()).isEqualTo(RequestState.ANSWERED);
    }

    @Test
    void whatCameBackIsUnreadUntilItsAskerOpensIt() {
        History asked = asked(MONDAY);
        History answered = asked.and(new RequestEvent.Answered(stamp(MONDAY)));
        History refused = asked.and(new RequestEvent.Refused(stamp(MONDAY), "court-order", "A court forbids it"));

        assertThat(asked.isUnread()).isFalse();
        assertThat(answered.isUnread()).isTrue();
        assertThat(refused.isUnread()).isTrue();
        assertThat(answered.and(new RequestEvent.Read(stamp(MONDAY))).isUnread())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void isWrittenAndReadBackAsItWas(long seed) {
        var random = new Random(seed);
        for (int life = 0; life < 100; life++) {
            History history = randomLife(random);

            List<RequestEvent> read = history.events().stream()
                    .map(EventRow::of)
                    .map(EventRow::event)
                    .toList();

            assertThat(read).as("seed %d", seed).isEqualTo(history.events());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void isChasedStepByStepAndEachStepOnce(long seed) {
        var random = new Random(seed);
        LocalDate due = MONDAY.plusDays(random.nextInt(30));
        int rungs = random.nextInt(3);
        History history = asked(due);
        var steps = new ArrayList<ChaseList.Kind>();

        for (LocalDate day = MONDAY; day.isBefore(MONDAY.plusDays(90)); day = day.plusDays(1)) {
            Optional<ChaseList.Kind> step = step(history, day, rungs);
            while (step.isPresent()) {
                steps.add(step.get());
                history = history.and(event(step.get(), day));
                step = step(history, day, rungs);
            }
            assertThat(!day.isBefore(due) || steps.isEmpty())
                    .as("nothing is chased before its day, seed %d", seed)
                    .isTrue();
        }

        var expected = new ArrayList<>(List.of(ChaseList.Kind.REMIND, ChaseList.Kind.NOTE_OVERDUE));
        for (int rung = 0; rung < rungs; rung++) {
            expected.add(ChaseList.Kind.ESCALATE);
        }
        assertThat(steps).as("seed %d", seed).isEqualTo(expected);
    }

    @Test
    void waitsTwoWorkingDaysBeforeEachStepUp() {
        LocalDate friday = LocalDate.of(2026, 11, 27);
        History overdue = asked(friday)
                .and(new RequestEvent.Reminded(stamp(friday)))
                .and(new RequestEvent.Overdue(stamp(friday.plusDays(1))));
        LocalDate tuesday = friday.plusDays(4);
        LocalDate wednesday = friday.plusDays(5);

        assertThat(step(overdue, tuesday, 2)).isEmpty();
        assertThat(step(overdue, wednesday, 2)).contains(ChaseList.Kind.ESCALATE);
        History once = overdue.and(event(ChaseList.Kind.ESCALATE, wednesday));
        assertThat(step(once, wednesday.plusDays(2), 2)).isEmpty();
        assertThat(step(once, wednesday.plusDays(5), 2)).contains(ChaseList.Kind.ESCALATE);
    }

    @Test
    void isRemindedAgainForALaterDay() {
        History extended = asked(MONDAY)
                .and(new RequestEvent.Reminded(stamp(MONDAY)))
                .and(new RequestEvent.Extended(stamp(MONDAY), MONDAY.plusDays(3), "More time", true));

        assertThat(extended.due()).isEqualTo(MONDAY.plusDays(3));
        assertThat(step(extended, MONDAY, 2)).isEmpty();
        assertThat(step(extended, MONDAY.plusDays(3), 2)).contains(ChaseList.Kind.REMIND);
    }

    private static Optional<ChaseList.Kind> step(History history, LocalDate day, int rungs) {
        boolean isSomebodyAbove = history.recipients().size() <= rungs;
        return history.dueStep(day, from -> WORKING.plus(from, 2), isSomebodyAbove);
    }

    private static RequestEvent event(ChaseList.Kind kind, LocalDate day) {
        return switch (kind) {
            case REMIND -> new RequestEvent.Reminded(stamp(day));
            case NOTE_OVERDUE -> new RequestEvent.Overdue(stamp(day));
            case ESCALATE -> new RequestEvent.Escalated(stamp(day), new PostId(UUID.randomUUID()), "Late");
        };
    }

    private static History asked(LocalDate due) {
        return new History(List.of(new RequestEvent.Asked(stamp(MONDAY), new PostId(new UUID(0, 7)), due)));
    }

    private static History randomLife(Random random) {
        History history = asked(MONDAY.plusDays(random.nextInt(20)));
        for (int length = random.nextInt(8); length > 0; length--) {
            history = history.and(randomEvent(random));
        }
        return history;
    }

    private static RequestEvent randomEvent(Random random) {
        RequestEvent.Stamp stamp = stamp(MONDAY.plusDays(random.nextInt(40)));
        return switch (random.nextInt(9)) {
            case 0 -> new RequestEvent.Seen(stamp);
            case 1 -> new RequestEvent.Answered(stamp);
            case 2 -> new RequestEvent.Read(stamp);
            case 3 -> new RequestEvent.Refused(stamp, "not-ours", "Ask the other school");
            case 4 -> new RequestEvent.Extended(stamp, MONDAY.plusDays(40), "Half term", random.nextBoolean());
            case 5 -> new RequestEvent.Escalated(stamp, new PostId(new UUID(1, random.nextInt(9))), "Late");
            case 6 -> new RequestEvent.Withdrawn(stamp, "Known by now");
            case 7 -> new RequestEvent.Reminded(stamp);
            default -> new RequestEvent.Overdue(stamp);
        };
    }

    private static RequestEvent.Stamp stamp(LocalDate day) {
        Instant morning = day.atTime(9, 0).atZone(HouseClock.LONDON).toInstant();
        return new RequestEvent.Stamp(morning, ASKER, null);
    }
}
