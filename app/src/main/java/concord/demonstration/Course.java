package concord.demonstration;

import concord.cases.PanelDecision;
import concord.platform.time.HouseClock;
import concord.support.Frequency;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a case once a panel discusses it.
 *
 * @param held whether the panel discusses it a second time before it decides
 * @param decision to adopt it, not to adopt it, or to refer it back to the police
 * @param months of support under the plan
 * @param sessions that are commissioned
 * @param delivered how many of them are given
 * @param supportEnds the day on which support is to end, where a story fixes it; otherwise after the months
 * @param withdrawnOn the day on which consent is withdrawn, where a story fixes it
 * @param move to another area while support goes on, where a story has it so; what follows there is not told
 * @param followed whether the reviews after closure are made
 */
record Course(
        boolean held,
        PanelDecision decision,
        Ending ending,
        int months,
        int sessions,
        int delivered,
        @Nullable LocalDate supportEnds,
        @Nullable LocalDate withdrawnOn,
        @Nullable Move move,
        boolean followed) {

    private static final long APART = 0x5EED; // the words of a referral and its course are drawn apart

    /** Drawn from the published shares of the day on which the referral was made. */
    static Course drawn(Plot plot) {
        var draw = new SplittableRandom(plot.seed() ^ APART);
        LocalDate day = LocalDate.ofInstant(plot.received(), HouseClock.LONDON);
        boolean held = draw.nextDouble() < Calibration.HELD;
        boolean adopted = draw.nextDouble() < Calibration.adopted(day);
        boolean police = draw.nextDouble() < Calibration.BACK_TO_POLICE;
        PanelDecision decision =
                adopted ? PanelDecision.ADOPT : police ? PanelDecision.BACK_TO_POLICE : PanelDecision.DO_NOT_ADOPT;
        Ending ending = Calibration.ENDINGS.draw(draw);
        int sessions = between(Calibration.SESSIONS, draw);
        return new Course(
                held,
                decision,
                ending,
                between(Calibration.SUPPORT_MONTHS, draw),
                sessions,
                ending == Ending.MOVED ? sessions - 1 : sessions,
                null,
                null,
                null,
                true);
    }

    /** A case is offered to another area on a day. */
    record Move(LocalDate on, String to) {}

    /** Adopted at once, with so many sessions, and support that goes well; stories begin with it. */
    static Course supported(int months, int sessions) {
        return new Course(
                false, PanelDecision.ADOPT, Ending.LESSENED, months, sessions, sessions, null, null, null, true);
    }

    Course delivering(int some) {
        return new Course(held, decision, ending, months, sessions, some, supportEnds, withdrawnOn, move, followed);
    }

    Course withdrawnOn(LocalDate day) {
        return new Course(
                held, decision, Ending.WITHDREW, months, sessions, delivered, supportEnds, day, move, followed);
    }

    Course endingOn(LocalDate day) {
        return new Course(held, decision, ending, months, sessions, delivered, day, withdrawnOn, move, followed);
    }

    Course withoutFollowUps() {
        return new Course(held, decision, ending, months, sessions, delivered, supportEnds, withdrawnOn, move, false);
    }

    Course moving(LocalDate on, String to) {
        return new Course(
                held,
                decision,
                ending,
                months,
                sessions,
                delivered,
                supportEnds,
                withdrawnOn,
                new Move(on, to),
                followed);
    }

    /** Where consent is missing the case waits for the panel again, after a further assessment. */
    boolean hasConsentToTheEnd() {
        return ending == Ending.LESSENED || ending == Ending.MOVED;
    }

    /** The day on which support that begins on a day is to end. */
    LocalDate endOf(LocalDate began) {
        return supportEnds == null ? began.plusMonths(months) : supportEnds;
    }

    Frequency every(LocalDate began) {
        return Sessions.every(sessions, began, endOf(began));
    }

    private static int between(int[] both, SplittableRandom draw) {
        return draw.nextInt(both[0], both[1] + 1);
    }
}
