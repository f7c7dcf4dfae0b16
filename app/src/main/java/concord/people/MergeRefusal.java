package concord.people;

import concord.platform.gate.WordedRefusal;

/** Why two persons on record are not joined or parted as asked, or a possible match is not answered. */
public sealed interface MergeRefusal extends WordedRefusal {

    /** The source of the rule that two decide. */
    String TWO_PERSONS = "Joining two persons on record needs two posts and two people";

    /** Both records were shown to somebody else, or never. */
    record PairNotShownToYou() implements MergeRefusal {
        @Override
        public Words words() {
            return new Words(
                    "people.pair-not-shown",
                    "F1: a human is shown both records before deciding",
                    "These two records have not been shown side by side to the post you are acting as.",
                    "Open them side by side, then decide.");
        }
    }

    /** One of the two has changed since it was shown. */
    record PairChanged() implements MergeRefusal {
        @Override
        public Words words() {
            return new Words(
                    "people.pair-changed",
                    "F1: a decision is taken on what stands",
                    "One of the two records has changed since it was shown to you. Nothing was decided.",
                    "Look at both again as they stand now. What you typed is kept.");
        }

        @Override
        public Kind kind() {
            return Kind.STALE;
        }
    }

    /** One of the two is nobody on record yet. */
    record CheckStillOpen(String reference) implements MergeRefusal {
        @Override
        public Words words() {
            return new Words(
                    "people.check-still-open",
                    "F1: a human is shown the near records and answers each",
                    "Nobody has said yet who the person of " + reference + " is.",
                    "Answer the near records of " + reference + ". The other record is among them.");
        }
    }

    /** There is one person only. */
    record OnePersonAlready() implements MergeRefusal {
        @Override
        public Words words() {
            return new Words(
                    "people.one-person-already",
                    "History is never rewritten",
                    "These records are one person’s already.",
                    "There is nothing to join. Open the person to see who said so.");
        }
    }

    /** Somebody has proposed the same. */
    record MergeWaits() implements MergeRefusal {
        @Override
        public Words words() {
            return new Words(
                    "people.merge-waits",
                    TWO_PERSONS,
                    "Somebody has proposed already to join these two, and it waits for an answer.",
                    "Open the proposal from the person’s page and answer it.");
        }
    }

    /** The answer is the proposer's own. */
    record OwnProposal() implements MergeRefusal {
        @Override
        public Words words() {
            return new Words(
                    "people.own-proposal",
                    TWO_PERSONS,
                    "This was not done, because you proposed it yourself, under this post or another.",
                    "Ask another gateway officer, supervisor or coordinator to look at both records and answer.");
        }
    }

    /** Somebody has answered. */
    record AnsweredBefore() implements MergeRefusal {
        @Override
        public Words words() {
            return new Words(
                    "people.merge-answered",
                    "A proposal is answered once",
                    "Somebody has answered this already. Your answer was not saved.",
                    "Look at the answer. If you have come to another view, take the merge back or propose it anew.");
        }

        @Override
        public Kind kind() {
            return Kind.STALE;
        }
    }

    /** Whoever proposed it has taken the proposal back. */
    record Withdrawn(String by, String day, String reason) implements MergeRefusal {
        @Override
        public Words words() {
            return new Words(
                    "people.merge-withdrawn",
                    "A proposal is answered or withdrawn once",
                    "This proposal was withdrawn by %s on %s: %s".formatted(by, day, reason),
                    "Nothing was joined, and there is nothing to answer. If you know them to be one person, propose it yourself.");
        }

        @Override
        public Kind kind() {
            return Kind.STALE;
        }
    }

    /** It is too late to withdraw. */
    record AnsweredMeanwhile() implements MergeRefusal {
        @Override
        public Words words() {
            return new Words(
                    "people.answered-meanwhile",
                    "A proposal is withdrawn while nobody has answered",
                    "Somebody has answered your proposal already, so it cannot be withdrawn.",
                    "Look at the answer. If the two were joined wrongly, the merge can be taken back.");
        }

        @Override
        public Kind kind() {
            return Kind.STALE;
        }
    }

    /** Another post proposed it. */
    record NotYourProposal() implements MergeRefusal {
        @Override
        public Words words() {
            return new Words(
                    "people.not-your-proposal",
                    "Whoever proposes may withdraw",
                    "Another post proposed this, and only that post can withdraw it.",
                    "Decline it with your reason, if you think that they are not one person.");
        }
    }

    /** Nothing stands that could be taken back. */
    record NotJoined() implements MergeRefusal {
        @Override
        public Words words() {
            return new Words(
                    "people.not-joined",
                    "A merge is taken back once",
                    "These two are not joined by this proposal, or it has been taken back already.",
                    "Open the person to see what stands.");
        }
    }

    /** The person has become another's since. */
    record JoinedFurther() implements MergeRefusal {
        @Override
        public Words words() {
            return new Words(
                    "people.joined-further",
                    "The latest merge is taken back first",
                    "The person has been joined with another since, so this merge cannot be taken back yet.",
                    "Take the later merge back first. It stands on the person’s page.");
        }
    }

    /** The person's records are another's now. */
    record JoinedInto(PersonId kept) implements MergeRefusal {
        @Override
        public Words words() {
            return new Words(
                    "people.joined-into",
                    "A person is one",
                    "The records of this person have been joined with another person’s.",
                    "Open that person. With a date you can still read how this one stood.");
        }
    }

    /** On the day that was asked for nothing of the area was this person's. */
    record NotThePersonThen() implements MergeRefusal {
        @Override
        public Words words() {
            return new Words(
                    "people.not-the-person-then",
                    "History reads as it stood",
                    "At the end of that day no record of your area was recorded as this person’s.",
                    "Choose a later day, or read the person as they stand today.");
        }

        @Override
        public Kind kind() {
            return Kind.INPUT;
        }
    }

    /** It stands between the two that they are not the same. */
    record SaidNotTheSame(String by, String day, String reason) implements MergeRefusal {
        @Override
        public Words words() {
            return new Words(
                    "people.said-not-the-same",
                    "What was taken apart stays apart until two people lift it",
                    "Said not to be the same person by %s on %s: %s".formatted(by, day, reason),
                    "If that was wrong, ask for it to be lifted from the person’s page. A second person answers.");
        }
    }

    /** It was lifted, or nobody has asked, or somebody has. */
    record NothingToLift() implements MergeRefusal {
        @Override
        public Words words() {
            return new Words(
                    "people.nothing-to-lift",
                    "What was taken apart stays apart until two people lift it",
                    "Nothing waits here for you: it is lifted, or somebody has asked or answered before you.",
                    "Look at what stands now.");
        }

        @Override
        public Kind kind() {
            return Kind.STALE;
        }
    }

    /** The possible match is somebody's work just now. */
    record ClaimedBy(String post, String until) implements MergeRefusal {
        @Override
        public Words words() {
            return new Words(
                    "people.claimed",
                    "One post at a time works on a possible match",
                    "%s has claimed this possible match until %s.".formatted(post, until),
                    "Choose another, or ask them to let it go.");
        }
    }

    /** It is settled. */
    record PossibleMatchSettled() implements MergeRefusal {
        @Override
        public Words words() {
            return new Words(
                    "people.possible-match-settled",
                    "A possible match is settled once",
                    "Somebody has settled this possible match already.",
                    "Choose another from the list.");
        }

        @Override
        public Kind kind() {
            return Kind.STALE;
        }
    }
}
