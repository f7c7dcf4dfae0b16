package concord.people;

import concord.platform.gate.Refusal;

/** Why the check of who somebody is cannot go on as asked. */
public sealed interface PeopleRefusal extends Refusal {

    @Override
    default String rule() {
        return "F1: a human is shown the near records and answers each";
    }

    /** Some near record has no answer yet, or an answer is about a record that was not shown. */
    record CandidateUnanswered(int open) implements PeopleRefusal {
        @Override
        public String code() {
            return "people.candidate-unanswered";
        }

        @Override
        public String whatStandsInTheWay() {
            return open == 1 ? "One near record has no answer yet." : open + " near records have no answer yet.";
        }

        @Override
        public String whatToDo() {
            return "Say same person, not the same or unsure for each record shown.";
        }

        @Override
        public Kind kind() {
            return Kind.INPUT;
        }
    }

    /** An answer came without its reason. */
    record ReasonMissing() implements PeopleRefusal {
        @Override
        public String code() {
            return "people.reason-missing";
        }

        @Override
        public String whatStandsInTheWay() {
            return "An answer has no reason.";
        }

        @Override
        public String whatToDo() {
            return "Say in a few words what makes it the same person or not, for each record.";
        }

        @Override
        public Kind kind() {
            return Kind.INPUT;
        }
    }

    /** Two records that are two persons so far were both called the same. */
    record SeveralTheSame() implements PeopleRefusal {
        @Override
        public String code() {
            return "people.several-the-same";
        }

        @Override
        public String rule() {
            return "Joining two persons on record needs a review of its own";
        }

        @Override
        public String whatStandsInTheWay() {
            return "You said that two different people on record are both this person.";
        }

        @Override
        public String whatToDo() {
            return "Choose the one you are surest of, and say unsure for the other. Joining two persons needs a second person:"
                    + " propose it from the list of possible matches, or from the person’s page.";
        }
    }

    /** The list was shown to somebody else, or never. */
    record NotShownToYou() implements PeopleRefusal {
        @Override
        public String code() {
            return "people.not-shown";
        }

        @Override
        public String whatStandsInTheWay() {
            return "The near records of this person have not been shown to the post you are acting as.";
        }

        @Override
        public String whatToDo() {
            return "Open the list of near records, then answer it.";
        }
    }

    /** Near records have come in since the list was shown. */
    record MatchesChanged() implements PeopleRefusal {
        @Override
        public String code() {
            return "people.matches-changed";
        }

        @Override
        public String whatStandsInTheWay() {
            return "A near record has come in after the list was shown to you. Nothing was decided.";
        }

        @Override
        public String whatToDo() {
            return "Look at the new list; your other answers are kept.";
        }

        @Override
        public Kind kind() {
            return Kind.STALE;
        }
    }

    /** The list was answered before. */
    record AlreadyAnswered() implements PeopleRefusal {
        @Override
        public String code() {
            return "people.already-answered";
        }

        @Override
        public String whatStandsInTheWay() {
            return "This list has been answered already.";
        }

        @Override
        public String whatToDo() {
            return "Open the list again if you have come to another view; both answers stay on record.";
        }

        @Override
        public Kind kind() {
            return Kind.STALE;
        }
    }

    /** Who the person is has not been decided yet. */
    record PersonNotDecided() implements PeopleRefusal {
        @Override
        public String code() {
            return "people.person-not-decided";
        }

        @Override
        public String whatStandsInTheWay() {
            return "Nobody has said yet who this person is.";
        }

        @Override
        public String whatToDo() {
            return "Answer the near records first.";
        }
    }

    /** The correction is about a statement that is not there or has been corrected already. */
    record StatementGone() implements PeopleRefusal {
        @Override
        public String code() {
            return "people.statement-gone";
        }

        @Override
        public String rule() {
            return "UK GDPR Art 5(1)(d): a statement is corrected once";
        }

        @Override
        public String whatStandsInTheWay() {
            return "This statement has been corrected already, or is not in this record.";
        }

        @Override
        public String whatToDo() {
            return "Open the person again and correct what stands now.";
        }

        @Override
        public Kind kind() {
            return Kind.STALE;
        }
    }
}
