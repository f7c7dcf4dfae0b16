package concord.referrals;

/** Refusals of what an assessment says, or does not say (F4, F22). */
public sealed interface AssessmentRefusal extends ReferralRefusal {

    /** A part of the rationale says too little. */
    record RationaleThin(String part) implements AssessmentRefusal {
        @Override
        public Words words() {
            return new Words(
                    "referral.rationale-thin",
                    "F4: rationale with minimum content",
                    ("The assessment was not handed over: “" + part + "” says too little."),
                    "Say it in a sentence or more, about this person and this referral.");
        }

        @Override
        public Kind kind() {
            return Kind.INPUT;
        }
    }

    /** Parts of the rationale say the same. */
    record RationaleRepeats(String part) implements AssessmentRefusal {
        @Override
        public Words words() {
            return new Words(
                    "referral.rationale-repeats",
                    "F4: rationale with minimum content",
                    ("The assessment was not handed over: “" + part + "” repeats itself or another answer."),
                    "Give each question its own answer.");
        }

        @Override
        public Kind kind() {
            return Kind.INPUT;
        }
    }

    /** The rationale stands in another referral, or is a form to be filled in. */
    record RationalePasted() implements AssessmentRefusal {
        @Override
        public Words words() {
            return new Words(
                    "referral.rationale-pasted",
                    "F4: rationale with minimum content",
                    "The assessment was not handed over: its rationale was pasted from a template or from another referral.",
                    "Write the reasons for this referral.");
        }

        @Override
        public Kind kind() {
            return Kind.INPUT;
        }
    }

    /** A dismissal has no ground. */
    record GroundMissing() implements AssessmentRefusal {
        @Override
        public Words words() {
            return new Words(
                    "referral.ground-missing",
                    "Channel e-learning p.07: grounds of dismissal",
                    "A referral is not dismissed without a ground.",
                    "Choose at least one ground.");
        }

        @Override
        public Kind kind() {
            return Kind.INPUT;
        }
    }

    /** The only ground is one that is never enough by itself. */
    record NotAloneAGround(String ground) implements AssessmentRefusal {
        @Override
        public Words words() {
            return new Words(
                    "referral.not-alone-a-ground",
                    "F22: absence of ideology alone is no reason to close",
                    ("“" + ground + "” alone is no reason to close a referral."),
                    "Choose what else speaks for closing it, or another class.");
        }

        @Override
        public Kind kind() {
            return Kind.INPUT;
        }
    }

    /** Nobody has thought of help elsewhere. */
    record SignpostingNotConsidered() implements AssessmentRefusal {
        @Override
        public Words words() {
            return new Words(
                    "referral.signposting-not-considered",
                    "CTSA 2015 s.36(6), applied at the gateway",
                    "A referral is not dismissed before help elsewhere has been considered.",
                    "Say that it was considered, what, and where the person was pointed to, or that nothing was needed.");
        }

        @Override
        public Kind kind() {
            return Kind.INPUT;
        }
    }
}
