package concord.cases;

import concord.platform.gate.WordedRefusal;

/** Why something was not done with a case. The rooms below have families of their own. */
public sealed interface CaseRefusal extends WordedRefusal {

    /** The case does not stand at this step. */
    record OutOfOrder(CaseHappening.Kind step, CaseStage stage) implements CaseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "case.out-of-order",
                    "CTSA 2015 s.36(4): the steps of a case",
                    "This was not done, because the case stands at another step: " + stage.words() + ".",
                    "Open the case to see what happens next with it.");
        }
    }

    /** What the act needs has not been done yet, or is behind the case. */
    record NotAtThisStep(CaseStage stage) implements CaseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "case.not-at-this-step",
                    "CTSA 2015 s.36(4): the steps of a case",
                    "The case stands at another step: "
                            + stage.words().substring(0, 1).toLowerCase(java.util.Locale.UK)
                            + stage.words().substring(1) + ".",
                    "Do what happens next first.");
        }
    }

    /** A post has no such part, or it has ended. */
    record NoSuchPart() implements CaseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "case.no-such-part",
                    "Need to know: who has no part sees nothing of a case",
                    "That post has no such part in this case now. It may have ended in the meantime.",
                    "Open the owners of the case to see who has a part.");
        }
    }

    /** Nothing of somebody else is in the case. */
    record NotOfAnother() implements CaseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "case.not-of-another",
                    "A case is about one person",
                    "That referral is of this case’s own person, or it has left the case already.",
                    "Open the referral: its page leads to the case that it belongs to.");
        }
    }

    /** What the part was given for is not settled. */
    record PartHasWork(String left) implements CaseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "case.part-has-work",
                    "F5: what was agreed is done, or ended with a reason",
                    "The part was not ended, because something is still to be done: " + left,
                    "End the sessions, or pass the action on or close it, first.");
        }
    }

    /** Owners serve the area of their case. */
    record DoesNotServe(Ownership what) implements CaseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "case.owner-does-not-serve",
                    "F8: one case owner and one risk owner at all times",
                    "The owners were not changed: that post does not serve the area of the case, or is closed.",
                    "Choose an open post that serves the area to own the " + what.words() + ".");
        }
    }

    /** Not every post that serves an area may own its cases. */
    record MayNotOwn(Ownership what) implements CaseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "case.may-not-own",
                    "F8: one case owner and one risk owner at all times",
                    "The owners were not changed: a post of that role may not own the " + what.words() + ".",
                    "Choose a case officer, a coordinator or a post of the gateway.");
        }
    }

    /** What a list knows of a case contradicts itself. */
    record KnownHistoryContradicts(String sentences) implements CaseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "case.known-history-contradicts",
                    "CTSA 2015 s.36(4): the steps of a case",
                    sentences,
                    "Mend the row and import it again.");
        }
    }

    /** Only its owner, or whoever answers for the area's cases, hands it over. */
    record NotTheOwner(Ownership what) implements CaseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "case.not-the-owner",
                    "F8: one case owner and one risk owner at all times",
                    "Nothing was offered: the post you act as does not own the " + what.words() + ".",
                    "Ask the owner, the coordinator or the gateway supervisor to offer it.");
        }
    }

    /** It is offered to the post that owns it. */
    record OwnsAlready(Ownership what) implements CaseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "case.owns-already",
                    "F8: one case owner and one risk owner at all times",
                    "Nothing was offered: that post owns the " + what.words() + " already.",
                    "Choose another post.");
        }
    }

    /** One hand-over of a kind at a time. */
    record HandOverWaits(Ownership what) implements CaseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "case.hand-over-waits",
                    "F8: a hand-over needs acceptance",
                    "Nothing was offered: another hand-over of the " + what.words() + " waits for its answer.",
                    "Wait for the answer, or take the other offer back first.");
        }
    }

    /** It was answered or taken back, or was never for this post. */
    record NoSuchHandOver() implements CaseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "case.no-such-hand-over",
                    "F8: a hand-over needs acceptance",
                    "Nothing changed: this hand-over does not wait for the post you act as.",
                    "Open the owners of the case to see how things stand.");
        }
    }

    /** It was answered or taken back, or is not for this post to answer. */
    record NoSuchTransfer() implements CaseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "case.no-such-transfer",
                    "Channel duty guidance: transferring cases",
                    "Nothing changed: this transfer does not wait for the post you act as.",
                    "Open the transfer to see how things stand.");
        }
    }

    /** One transfer of a case at a time. */
    record TransferWaits() implements CaseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "case.transfer-waits",
                    "Channel duty guidance: transferring cases",
                    "Nothing was offered: another transfer of this case waits for its answer.",
                    "Wait for the answer, or take the other offer back first.");
        }
    }

    /** It belongs to that area already. */
    record SameArea() implements CaseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "case.same-area",
                    "Channel duty guidance: transferring cases",
                    "Nothing was offered: the case belongs to that area already.",
                    "Choose another area.");
        }
    }

    /** Nobody there could answer. */
    record NobodyReceives() implements CaseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "case.nobody-receives",
                    "Channel duty guidance: transferring cases",
                    "Nothing was offered: the other area has no open post that could answer.",
                    "Ask the partnership’s administrator who answers for that area.");
        }
    }

    /** Nothing is told to an area without an agreement. */
    record NoAgreementBetweenAreas() implements CaseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "case.no-agreement",
                    "No active sharing agreement, no sharing (CTP-Prevent policy 2020)",
                    "Nothing was offered: no sharing agreement between the two areas is in force.",
                    "Ask the partnership’s administrator to record the agreement, then offer the transfer.");
        }
    }

    /** Whoever says no says why. */
    record ReasonMissing() implements CaseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "case.reason-missing",
                    "F8: a hand-over needs acceptance",
                    "The answer was not recorded: it has no reason.",
                    "Say why you decline.");
        }

        @Override
        public Kind kind() {
            return Kind.INPUT;
        }
    }

    /** Nobody in the area could own the case. */
    record NobodyToOwn() implements CaseRefusal {
        @Override
        public Words words() {
            return new Words(
                    "case.nobody-to-own",
                    "F8: one case owner and one risk owner at all times",
                    "The case was not opened: the area has no open post that could own it.",
                    "Ask the agency’s administrator to open a post of a case officer, coordinator or supervisor.");
        }
    }
}
