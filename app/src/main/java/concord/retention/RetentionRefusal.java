package concord.retention;

import concord.platform.gate.Refusal;

/** The rules by which this room says no. */
public sealed interface RetentionRefusal extends Refusal {

    /** A period can hold from today on only: what was kept yesterday was kept by yesterday's rule. */
    record NotFromThePast() implements RetentionRefusal {
        @Override
        public String code() {
            return "retention.not-from-the-past";
        }

        @Override
        public String rule() {
            return "History is never rewritten";
        }

        @Override
        public String whatStandsInTheWay() {
            return "A period cannot begin on a day that has passed. Nothing was changed.";
        }

        @Override
        public String whatToDo() {
            return "Choose today or a later day.";
        }

        @Override
        public Kind kind() {
            return Kind.INPUT;
        }
    }

    /** A clock can start only for a record that has one. */
    record NoClock() implements RetentionRefusal {
        @Override
        public String code() {
            return "retention.no-clock";
        }

        @Override
        public String rule() {
            return "Nothing is kept without a clock";
        }

        @Override
        public String whatStandsInTheWay() {
            return "This record has no retention clock that could start.";
        }

        @Override
        public String whatToDo() {
            return "Tell the information guardian: the integrity check lists records without a clock.";
        }
    }
}
