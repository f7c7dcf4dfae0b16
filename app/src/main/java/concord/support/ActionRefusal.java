package concord.support;

import java.util.Locale;

/** The rules about the actions of a plan by which this room says no. */
public sealed interface ActionRefusal extends SupportRefusal {

    /** An action's day has gone by, or is not later. */
    record DayNotLater() implements ActionRefusal, AboutInput {
        @Override
        public Words words() {
            return new Words(
                    "support.day-not-later",
                    "A due day lies ahead",
                    "The day must be later than the one the action has now, and not in the past.",
                    "Enter a later day.");
        }
    }

    /** A due day lies in the past. */
    record DayGone() implements ActionRefusal, AboutInput {
        @Override
        public Words words() {
            return new Words(
                    "support.day-gone",
                    "A due day lies ahead",
                    "The day by which it is to be done has gone by.",
                    "Enter today or a later day.");
        }
    }

    /** The action does not stand where this can be done. */
    record ActionNotAtThat(ActionState state) implements ActionRefusal {
        @Override
        public Words words() {
            return new Words(
                    "support.action-not-at-that",
                    "F5: each action ends once, with evidence or with a reason",
                    "This cannot be done with the action as it stands: "
                            + state.words().toLowerCase(Locale.UK) + ".",
                    "Open the action to see what happened to it.");
        }
    }

    /** No later day was asked for. */
    record NoLaterDayAsked() implements ActionRefusal {
        @Override
        public Words words() {
            return new Words(
                    "support.no-later-day-asked",
                    "Whoever owns an action asks for more time",
                    "Nobody asks for a later day for this action at present.",
                    "Open the action to see what happened to it.");
        }
    }
}
