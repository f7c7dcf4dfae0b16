package concord.referrals;

import java.util.Locale;

/** Refusals on the way to a signed gateway decision. */
public sealed interface GatewayRefusal extends ReferralRefusal {

    /** The gateway has decided. */
    record NotAtTheGateway() implements GatewayRefusal {
        @Override
        public Words words() {
            return new Words(
                    "referral.not-at-gateway",
                    "One decision",
                    "The gateway has decided on this referral. Nothing was changed.",
                    "Add what is new as information, or make a new referral.");
        }
    }

    /** Nobody has said who the person is. */
    record PersonNotChecked() implements GatewayRefusal {
        @Override
        public Words words() {
            return new Words(
                    "referral.person-not-checked",
                    "F1: search before anything else",
                    "This cannot be done yet: nobody has checked whether this person is known.",
                    "Check whether this person is known.");
        }
    }

    /** Deconfliction is asked and not answered. */
    record DeconflictionMissing(DeconflictionTrigger trigger) implements GatewayRefusal {
        @Override
        public Words words() {
            return new Words(
                    "referral.deconfliction-missing",
                    "Channel duty guidance: deconfliction before and throughout",
                    ("This cannot be done yet: deconfliction has not been answered ("
                            + trigger.words().toLowerCase(Locale.ROOT) + ")."),
                    "Wait for the answer of the deconfliction officer.");
        }
    }

    /** Deconfliction says hold. */
    record DeconflictionHolds() implements GatewayRefusal {
        @Override
        public Words words() {
            return new Words(
                    "referral.deconfliction-hold",
                    "Channel duty guidance: deconfliction before and throughout",
                    "This cannot be done now: deconfliction says hold.",
                    "Wait. Deconfliction is asked again by the clock.");
        }
    }

    /** Deconfliction says no. */
    record DeconflictionSaysNo() implements GatewayRefusal {
        @Override
        public Words words() {
            return new Words(
                    "referral.deconfliction-no",
                    "Channel duty guidance: deconfliction before and throughout",
                    "This cannot be done now: deconfliction says that the referral may not go on.",
                    "Wait. Deconfliction is asked again by the clock.");
        }
    }

    /** A repeat is not judged alone. */
    record ChronologyNotOpened(int earlier) implements GatewayRefusal {
        @Override
        public Words words() {
            return new Words(
                    "referral.chronology-not-opened",
                    "F2: repeat referrals and cumulative risk",
                    ("This person was referred before (" + earlier
                            + "). You have not opened the chronology of all referrals."),
                    "Open the chronology, then come back. What you typed is kept.");
        }
    }

    /** What all referrals mean together is not written down. */
    record CumulativeNoteMissing(int earlier) implements GatewayRefusal {
        @Override
        public Words words() {
            return new Words(
                    "referral.cumulative-note-missing",
                    "F2: repeat referrals and cumulative risk",
                    ("This person was referred before (" + earlier
                            + "). The assessment does not say what all referrals mean together."),
                    "Write the note on cumulative significance, in a sentence or more.");
        }
    }

    /** No assessment waits. */
    record NothingToSign() implements GatewayRefusal {
        @Override
        public Words words() {
            return new Words(
                    "referral.nothing-to-sign",
                    "Sign-off",
                    "No assessment of this referral waits for sign-off.",
                    "Look at what happens next on the referral.");
        }
    }

    /** A later version exists. */
    record NotTheLatest() implements GatewayRefusal {
        @Override
        public Words words() {
            return new Words(
                    "referral.not-the-latest-assessment",
                    "Sign-off",
                    "This is not the latest version of the assessment. Nothing was signed.",
                    "Read the latest version, then decide.");
        }
    }

    /** The assessor would sign. */
    record SameHand() implements GatewayRefusal {
        @Override
        public Words words() {
            return new Words(
                    "referral.same-hand",
                    "F2, F4: signed by another person",
                    "You made this assessment, or act as the post that did. Nothing was signed.",
                    "Ask another supervisor of the area to sign it.");
        }
    }

    /** No member of staff is behind the act. */
    record NobodySigns() implements GatewayRefusal {
        @Override
        public Words words() {
            return new Words(
                    "referral.nobody-signs",
                    "F4: signed",
                    "A gateway decision is signed by a member of staff in person.",
                    "Sign in as yourself and act as your post.");
        }

        @Override
        public Kind kind() {
            return Kind.NOT_ALLOWED;
        }
    }

    /** The supervisor finds somebody else than the officer did. */
    record AnotherPerson() implements GatewayRefusal {
        @Override
        public Words words() {
            return new Words(
                    "referral.another-person",
                    "F1: the supervisor answers the same list",
                    "You say that this is somebody else than the officer found. Nothing was signed.",
                    "Record your check of the person. The assessment then goes back to the officer.");
        }
    }

    /** Information is outstanding. */
    record RequestsOpen(int open) implements GatewayRefusal {
        @Override
        public Words words() {
            return new Words(
                    "referral.requests-open",
                    "F3: not closed while information is outstanding",
                    ("This cannot be closed yet: "
                            + (open == 1 ? "one information request is" : open + " information requests are")
                            + " open."),
                    "Wait for the answer, withdraw the request, or ask a senior officer to override it with a reason.");
        }
    }

    /** Evidence is missing and nobody has asked for it. */
    record EvidenceMissing(int prompts) implements GatewayRefusal {
        @Override
        public Words words() {
            return new Words(
                    "referral.evidence-missing",
                    "F10: evidence not attached",
                    ("This cannot be closed yet: "
                            + (prompts == 1
                                    ? "one question about missing evidence is"
                                    : prompts + " questions about missing evidence are")
                            + " not answered."),
                    "Attach the evidence, say why it cannot be had, or ask a partner for it.");
        }
    }

    /** No request is open. */
    record NothingToOverride() implements GatewayRefusal {
        @Override
        public Words words() {
            return new Words(
                    "referral.nothing-to-override",
                    "F3",
                    "No information request about this referral is open, so there is nothing to override.",
                    "Go on with the referral.");
        }
    }

    /** There is nothing to tell yet. */
    record NothingDecided() implements GatewayRefusal {
        @Override
        public Words words() {
            return new Words(
                    "referral.nothing-decided",
                    "Feedback to the referrer",
                    "The gateway has not decided yet, so there is no outcome to tell.",
                    "Wait for the signed decision.");
        }
    }
}
