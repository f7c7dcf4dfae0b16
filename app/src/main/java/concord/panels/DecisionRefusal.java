package concord.panels;

import concord.platform.gate.WordedRefusal;

/** Refusals on the way to a panel's decision, and of the referral under section 36 that leads to it. */
public sealed interface DecisionRefusal extends PanelRefusal, WordedRefusal {

    /** Only the police and a local authority refer to a panel. */
    record NoAuthority() implements DecisionRefusal {
        @Override
        public Words words() {
            return new Words(
                    "panel.no-authority",
                    "CTSA 2015 s.36(3), as amended on 12 April 2019",
                    "This case was not referred: only the police and a local authority refer to a panel.",
                    "Ask a post of the police or of the council to refer it.");
        }

        @Override
        public Kind kind() {
            return Kind.NOT_ALLOWED;
        }
    }

    /** No assessment was completed before. */
    record NoAssessment() implements DecisionRefusal {
        @Override
        public Words words() {
            return new Words(
                    "panel.no-assessment",
                    "F12: an assessment is completed before the decision that it supports",
                    "This was not done: no assessment of the case is completed.",
                    "Complete the assessment first.");
        }
    }

    /** A text says too little to be a reason. */
    record Thin(String part) implements DecisionRefusal {
        @Override
        public Words words() {
            return new Words(
                    "panel.reason-thin",
                    "F4: reasons with minimum content",
                    "This was not recorded: “" + part + "” says too little.",
                    "Say it in a sentence or more, about this person and this case.");
        }

        @Override
        public Kind kind() {
            return Kind.INPUT;
        }
    }

    /** A text repeats itself, or another answer. */
    record Repeats(String part) implements DecisionRefusal {
        @Override
        public Words words() {
            return new Words(
                    "panel.reason-repeats",
                    "F4: reasons with minimum content",
                    "This was not recorded: “" + part + "” repeats itself or another answer.",
                    "Give each question its own answer.");
        }

        @Override
        public Kind kind() {
            return Kind.INPUT;
        }
    }

    /** The reasons stand in another case, or are a form to be filled in. */
    record Pasted() implements DecisionRefusal {
        @Override
        public Words words() {
            return new Words(
                    "panel.reason-pasted",
                    "F4: reasons with minimum content",
                    "This was not recorded: its reasons were pasted from a template or from another case.",
                    "Write the reasons for this case.");
        }

        @Override
        public Kind kind() {
            return Kind.INPUT;
        }
    }

    /** The day of the meeting has not come. */
    record NotYet() implements DecisionRefusal {
        @Override
        public Words words() {
            return new Words(
                    "panel.not-yet",
                    "CTSA 2015 s.36: the panel decides when it meets",
                    "This case cannot be decided yet: the day of the meeting has not come.",
                    "Decide it on the day.");
        }
    }

    /** Somebody else than the chair would decide. */
    record NotTheChair() implements DecisionRefusal {
        @Override
        public Words words() {
            return new Words(
                    "panel.not-the-chair",
                    "CTSA 2015 s.37(5): the responsible authority chairs",
                    "Decisions are recorded by the chair or the deputy chair of the panel, in person.",
                    "Ask the chair to record it.");
        }

        @Override
        public Kind kind() {
            return Kind.NOT_ALLOWED;
        }
    }

    /** The chair is not recorded as present. */
    record NotPresent() implements DecisionRefusal {
        @Override
        public Words words() {
            return new Words(
                    "panel.not-present",
                    "CTSA 2015 s.37(5): the responsible authority chairs",
                    "This case cannot be decided by you: you are not recorded as present.",
                    "Record who is there first.");
        }
    }

    /** The meeting cannot decide. */
    record NoQuorum(String why) implements DecisionRefusal {
        @Override
        public Words words() {
            return new Words(
                    "panel.no-quorum",
                    "CTSA 2015 s.37(1), (5): the responsible authority chairs and the police are present",
                    "This case cannot be decided. " + why,
                    "Record who is there, or hold it over to another meeting.");
        }
    }

    /** The chair has a conflict of interest. */
    record InConflict() implements DecisionRefusal {
        @Override
        public Words words() {
            return new Words(
                    "panel.in-conflict",
                    "Conflicts of interest",
                    "You have declared a conflict of interest in this case, so you cannot decide it.",
                    "Ask the deputy chair to chair this item.");
        }
    }

    /** The chair is not trained. */
    record TrainingLapsed(String courses) implements DecisionRefusal {
        @Override
        public Words words() {
            return new Words(
                    "panel.training-lapsed",
                    "F21: who chairs is trained, where the partnership says so",
                    "This decision cannot be recorded by you: training that your post needs was not done or has lapsed ("
                            + courses + ").",
                    "Ask the deputy chair, or have the training recorded.");
        }
    }

    /** The case is not open to this decision. */
    record NotOpenToIt(String decision, String stage) implements DecisionRefusal {
        @Override
        public Words words() {
            return new Words(
                    "panel.not-open-to-it",
                    "CTSA 2015 s.36(4): the steps of a case",
                    "The panel cannot decide “" + decision + "” now. Where the case stands: " + stage + ".",
                    "Choose another decision.");
        }
    }

    /** Nothing says why it is not adopted. */
    record GroundMissing() implements DecisionRefusal {
        @Override
        public Words words() {
            return new Words(
                    "panel.ground-missing",
                    "F4: no decision without its ground",
                    "The decision was not recorded: it has no ground for not adopting the case.",
                    "Choose at least one ground.");
        }

        @Override
        public Kind kind() {
            return Kind.INPUT;
        }
    }

    /** The only ground is one that is never enough by itself. */
    record NotAloneAGround(String ground) implements DecisionRefusal {
        @Override
        public Words words() {
            return new Words(
                    "panel.not-alone-a-ground",
                    "F22: absence of ideology alone is no reason to close",
                    "“" + ground + "” alone is no reason not to adopt a case.",
                    "Choose what else speaks for it, or another decision.");
        }

        @Override
        public Kind kind() {
            return Kind.INPUT;
        }
    }

    /** Nobody has thought of help elsewhere. */
    record HelpNotConsidered() implements DecisionRefusal {
        @Override
        public Words words() {
            return new Words(
                    "panel.help-not-considered",
                    "CTSA 2015 s.36(6)",
                    "The decision was not recorded: a referral to health or social care must be considered first.",
                    "Say what help elsewhere was considered, where the person is pointed to, and what is arranged.");
        }

        @Override
        public Kind kind() {
            return Kind.INPUT;
        }
    }

    /** Information is outstanding. */
    record RequestsOpen(int open) implements DecisionRefusal {
        @Override
        public Words words() {
            return new Words(
                    "panel.requests-open",
                    "F3: not closed while information is outstanding",
                    "This case cannot be closed yet: "
                            + (open == 1 ? "one information request is" : open + " information requests are")
                            + " open.",
                    "Wait for the answer, withdraw the request, or ask a senior officer to override it with a reason.");
        }
    }

    /** No request is open. */
    record NothingToOverride() implements DecisionRefusal {
        @Override
        public Words words() {
            return new Words(
                    "panel.nothing-to-override",
                    "F3",
                    "No information request about this case is open, so there is nothing to override.",
                    "Go on with the case.");
        }
    }

    /** Not all agree, and nobody says who does not. */
    record WhoDisagrees() implements DecisionRefusal {
        @Override
        public Words words() {
            return new Words(
                    "panel.who-disagrees",
                    "Channel duty guidance: support ends when all members feel that it can",
                    "The decision was not recorded: it says that not all members agree, and not which.",
                    "Record the dissent of each agency with its reason, or say that all agree.");
        }

        @Override
        public Kind kind() {
            return Kind.INPUT;
        }
    }

    /** All agree, and somebody does not. */
    record NotAllAgree() implements DecisionRefusal {
        @Override
        public Words words() {
            return new Words(
                    "panel.not-all-agree",
                    "Channel duty guidance: support ends when all members feel that it can",
                    "The decision was not recorded: it says that all members agree, and records a dissent.",
                    "Say that not all agree, or take the dissent out.");
        }

        @Override
        public Kind kind() {
            return Kind.INPUT;
        }
    }

    /** The agency has no seat. */
    record NoSeat() implements DecisionRefusal {
        @Override
        public Words words() {
            return new Words(
                    "panel.no-seat",
                    "Dissent is that of an agency of the panel",
                    "The dissent was not recorded: the agency has no seat on this panel.",
                    "Choose an agency that has one.");
        }

        @Override
        public Kind kind() {
            return Kind.INPUT;
        }
    }

    /** What is awaited would have come already. */
    record HeldUntilThePast() implements DecisionRefusal {
        @Override
        public Words words() {
            return new Words(
                    "panel.held-until-the-past",
                    "A hold says until when",
                    "The decision was not recorded: the day until which it is held has passed.",
                    "Choose a day to come.");
        }

        @Override
        public Kind kind() {
            return Kind.INPUT;
        }
    }

    /** A code is not in its list on this day. */
    record NotAValue(String list) implements DecisionRefusal {
        @Override
        public Words words() {
            return new Words(
                    "panel.not-a-value",
                    "F13: closed vocabularies with effective dates",
                    "What you chose is not in the list “" + list + "” today. Nothing was recorded.",
                    "Choose one of those offered.");
        }

        @Override
        public Kind kind() {
            return Kind.INPUT;
        }
    }
}
