package concord.support;

import java.time.LocalDate;
import java.util.Locale;

/** The rules about commissioned sessions by which this room says no. */
public sealed interface SessionRefusal extends SupportRefusal {

    /** A session's day cannot be. */
    record SessionDayCannotBe(LocalDate earliest, LocalDate latest) implements SessionRefusal, AboutInput {
        @Override
        public Words words() {
            return new Words(
                    "support.session-day-cannot-be",
                    "A session is recorded on or after its day, within what was commissioned and while consent stood",
                    "The day must be between " + SupportRefusal.day(earliest) + " and " + SupportRefusal.day(latest)
                            + ".",
                    "Enter the day of the session.");
        }
    }

    /** A delivered session of that day is recorded. */
    record SessionTwice() implements SessionRefusal {
        @Override
        public Words words() {
            return new Words(
                    "support.session-twice",
                    "F5: each session counts once",
                    "A session on that day is recorded as delivered already.",
                    "Check the day. Two sessions on one day count as one.");
        }
    }

    /** All sessions are given, or the rest was stopped. */
    record NoSessionLeft(String state) implements SessionRefusal {
        @Override
        public Words words() {
            return new Words(
                    "support.no-session-left",
                    "F5: what is delivered is held against what was commissioned",
                    "This was not recorded. How the sessions stand: " + state.toLowerCase(Locale.UK) + ".",
                    "Ask the case owner if more sessions are wanted.");
        }
    }

    /** A stop was asked for already, or was not. */
    record StopNotAsked(boolean asked) implements SessionRefusal {
        @Override
        public Words words() {
            return new Words(
                    "support.stop-not-asked",
                    "De-commissioning: the case owner asks, the chair agrees",
                    asked
                            ? "The chair is asked already to end these sessions."
                            : "Nobody asks at present to end these sessions.",
                    "Open the sessions to see how they stand.");
        }
    }

    /** The worry has its answer. */
    record WorryAnswered() implements SessionRefusal {
        @Override
        public Words words() {
            return new Words(
                    "support.worry-answered",
                    "History is never rewritten",
                    "There is no such worry here that waits for an answer.",
                    "Open the sessions to see what was done about it.");
        }
    }
}
