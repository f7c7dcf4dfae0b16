package concord.referrals;

/** Refusals while a referral is made or added to. */
public sealed interface IntakeRefusal extends ReferralRefusal {

    /** The area is not one of the partnership. */
    record NoSuchArea() implements IntakeRefusal {
        @Override
        public Words words() {
            return new Words(
                    "referral.no-such-area",
                    "Areas of the partnership",
                    "The referral was not made, because there is no such area.",
                    "Choose one of the areas of the partnership.");
        }

        @Override
        public Kind kind() {
            return Kind.INPUT;
        }
    }

    /** A code is not one of its list today (F13). */
    record NotAValue(String list, String value) implements IntakeRefusal {
        @Override
        public Words words() {
            return new Words(
                    "referral.not-a-value",
                    "F13: closed vocabularies with effective dates",
                    ("Nothing was saved: “" + value + "” is not a value of the list “" + list + "” today."),
                    "Choose one of the values of the list.");
        }

        @Override
        public Kind kind() {
            return Kind.INPUT;
        }
    }

    /** A date lies in the future. */
    record InTheFuture(String which) implements IntakeRefusal {
        @Override
        public Words words() {
            return new Words(
                    "referral.date-in-the-future",
                    "Dates of the past",
                    (which + " lies in the future. Nothing was saved."),
                    "Give a date that is not after today.");
        }

        @Override
        public Kind kind() {
            return Kind.INPUT;
        }
    }

    /** The draft was sent or thrown away before. */
    record DraftUsedUp() implements IntakeRefusal {
        @Override
        public Words words() {
            return new Words(
                    "referral.draft-used-up",
                    "One draft, one referral",
                    "The referral was not sent again. This draft was sent before, or thrown away.",
                    "Look at the receipt with your reference and code, or begin anew.");
        }
    }

    /** The referral is closed and takes nothing more. */
    record AlreadyClosed() implements IntakeRefusal {
        @Override
        public Words words() {
            return new Words(
                    "referral.closed",
                    "F2: a new concern is a new referral",
                    "This referral is closed, so nothing was added to it.",
                    "Make a new referral. It will be read together with this one.");
        }
    }

    /** The part of the referral that is meant is not there. */
    record NoSuchPart(String part) implements IntakeRefusal {
        @Override
        public Words words() {
            return new Words(
                    "referral.no-such-part",
                    "Parts of a referral",
                    ("Nothing was saved: this referral has no such " + part + "."),
                    "Open the referral again and choose from what it shows.");
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** A prompt has its answer already. */
    record AnsweredBefore() implements IntakeRefusal {
        @Override
        public Words words() {
            return new Words(
                    "referral.prompt-answered",
                    "Nothing is rewritten",
                    "This question has been answered before. The answer stands.",
                    "Add what is new as information.");
        }
    }

    /** The request is about another record. */
    record RequestOfAnother() implements IntakeRefusal {
        @Override
        public Words words() {
            return new Words(
                    "referral.request-of-another",
                    "F10",
                    "The request that you named is not about this referral.",
                    "Ask the partner from this referral, then choose that request.");
        }

        @Override
        public Kind kind() {
            return Kind.INPUT;
        }
    }

    /** An import is for an area that the importing post works for, so that somebody of its gateway answers for it. */
    record NotYourArea() implements IntakeRefusal {
        @Override
        public Words words() {
            return new Words(
                    "referral.not-your-area",
                    "Work belongs to posts",
                    "The referral was not entered, because the post that imports does not work for its area.",
                    "Have somebody of that area import it.");
        }

        @Override
        public Kind kind() {
            return Kind.NOT_ALLOWED;
        }
    }

    /** A row was entered before, and says something else now. */
    record RowChanged() implements IntakeRefusal {
        @Override
        public Words words() {
            return new Words(
                    "referral.row-changed",
                    "Nothing is rewritten",
                    "A row with the same number was entered before, and said something else.",
                    "Add what is new to that referral. If this is another list, name it with --source.");
        }
    }
}
