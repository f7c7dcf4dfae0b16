package concord.support;

import java.time.LocalDate;

/** The rules about the answer about consent by which this room says no. */
public sealed interface ConsentRefusal extends SupportRefusal {

    /** Nothing is given without consent. */
    record NoConsent() implements ConsentRefusal {
        @Override
        public Words words() {
            return new Words(
                    "support.no-consent",
                    "CTSA 2015 s.36(4)(b): support is arranged if the necessary consent is given",
                    "This was not done, because no consent to support stands.",
                    "Ask for consent and record the answer on the page Consent. If it was withdrawn, support has ended.");
        }
    }

    /** The panel has not adopted the case. */
    record NotAdopted() implements ConsentRefusal {
        @Override
        public Words words() {
            return new Words(
                    "support.not-adopted",
                    "CTSA 2015 s.36(4)(a): support is for those to whom the panel finds that it should be offered",
                    "The answer was not recorded, because the panel has not adopted the case.",
                    "Ask about consent once the panel has decided that support should be offered.");
        }
    }

    /** The day of an answer or a withdrawal cannot be. */
    record DayCannotBe(LocalDate earliest) implements ConsentRefusal, AboutInput {
        @Override
        public Words words() {
            return new Words(
                    "support.day-cannot-be",
                    "Nothing is dated forward, or before it could happen",
                    "The day must be between " + SupportRefusal.day(earliest) + " and today.",
                    "Enter the day on which it happened.");
        }
    }

    /** A child's parent or guardian answers. */
    record ChildAlone() implements ConsentRefusal {
        @Override
        public Words words() {
            return new Words(
                    "support.child-alone",
                    "CTSA 2015 s.36, Explanatory Note 206: under 18 a parent or guardian consents",
                    "The answer was not recorded: the person was under 18 on that day, and no parent or guardian answered.",
                    "Ask a parent or guardian too, and record both answers together.");
        }
    }

    /** An adult answers for themselves unless it was found that they cannot. */
    record AdultAnswersAlone() implements ConsentRefusal {
        @Override
        public Words words() {
            return new Words(
                    "support.adult-answers-alone",
                    "Mental Capacity Act 2005 s.1(2): an adult is assumed to be able to decide",
                    "The answer was not recorded: the person is an adult, and no finding says that they cannot decide this.",
                    "Ask the person. If it was found that they cannot decide this, record that finding and who made it.");
        }
    }

    /** Who cannot decide cannot consent. */
    record CannotDecideAlone() implements ConsentRefusal {
        @Override
        public Words words() {
            return new Words(
                    "support.cannot-decide-alone",
                    "Mental Capacity Act 2005 s.2: who cannot decide a thing cannot consent to it",
                    "The answer was not recorded: you say that the person cannot decide this, and that they alone answered.",
                    "Ask whoever may decide for them, or look at the finding again.");
        }
    }

    /** A finding about capacity says who made it. */
    record FindingWithoutNote() implements ConsentRefusal, AboutInput {
        @Override
        public Words words() {
            return new Words(
                    "support.finding-without-note",
                    "Mental Capacity Act 2005 s.2: a finding is about one decision at one time",
                    "A finding about capacity was chosen, and nothing says who made it, when and how.",
                    "Write a sentence about the finding.");
        }
    }
}
