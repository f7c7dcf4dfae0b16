package concord.support;

import java.util.Locale;

/** The rules about the support plan by which this room says no. */
public sealed interface PlanRefusal extends SupportRefusal {

    /** There is nothing to plan from. */
    record NoAssessment() implements PlanRefusal {
        @Override
        public Words words() {
            return new Words(
                    "support.no-assessment",
                    "F7: every need that an assessment found has its answer in the plan",
                    "The plan was not begun, because no structured assessment of this case is completed.",
                    "Complete the assessment first. The plan then begins with the needs that it found.");
        }
    }

    /** The case is not at a step at which plans are written. */
    record NotTimeToPlan(String stage) implements PlanRefusal {
        @Override
        public Words words() {
            return new Words(
                    "support.not-time-to-plan",
                    "CTSA 2015 s.36(4)(a), (d): a plan is prepared on adoption and revised during support",
                    "The plan was not begun, because of where the case stands: " + stage + ".",
                    "Open the case to see what happens next with it.");
        }
    }

    /** Only one draft at a time. */
    record DraftExists() implements PlanRefusal {
        @Override
        public Words words() {
            return new Words(
                    "support.draft-exists",
                    "One draft at a time",
                    "A new version was not begun, because there is a draft already.",
                    "Go on with the draft on the page Plan.");
        }
    }

    /** An approved version never changes. */
    record AlreadyApproved() implements PlanRefusal {
        @Override
        public Words words() {
            return new Words(
                    "support.already-approved",
                    "History is never rewritten",
                    "This version of the plan is approved and does not change any more.",
                    "Begin a new version: it shows the old one beside it.");
        }
    }

    /** A need has no answer. */
    record NeedUnanswered(String need) implements PlanRefusal {
        @Override
        public Words words() {
            return new Words(
                    "support.need-unanswered",
                    "F7: every need has an action or a reason why it is not addressed",
                    "The plan does not say what answers this need: “" + need + "”.",
                    "Add an action for it, or say why it is not addressed.");
        }
    }

    /** There is no such need in the plan. */
    record NoSuchNeed() implements PlanRefusal, AboutInput {
        @Override
        public Words words() {
            return new Words(
                    "support.no-such-need",
                    "F7: a plan answers the needs that the assessment found",
                    "The plan has no such need, or it has an action already.",
                    "Open the plan again and choose a need from it. Take its actions out first if it is not addressed.");
        }
    }

    /** A part that section 36(5) asks for is missing. */
    record PartMissing(PlanStatement.Part part) implements PlanRefusal {
        @Override
        public Words words() {
            return new Words(
                    "support.part-missing",
                    part.rule(),
                    "The plan does not say: " + part.words().toLowerCase(Locale.UK) + ".",
                    "Write it under “What section 36 asks for”.");
        }
    }

    /** A newer assessment found other needs. */
    record AssessedSince(int number) implements PlanRefusal {
        @Override
        public Words words() {
            return new Words(
                    "support.assessed-since",
                    "F7: the plan answers the needs of the latest assessment",
                    "Assessment " + number + " was completed after this version was begun. Its needs are not in it.",
                    "Bring the needs of that assessment into the draft, then answer those that are new.");
        }
    }

    /** The plan was not offered for approval. */
    record NotOffered() implements PlanRefusal {
        @Override
        public Words words() {
            return new Words(
                    "support.not-offered",
                    "Two persons for each plan",
                    "The plan is still being written.",
                    "Its authors send it for approval when it is whole.");
        }
    }

    /** Nobody approves what they wrote. */
    record OwnPlan() implements PlanRefusal {
        @Override
        public Words words() {
            return new Words(
                    "support.own-plan",
                    "Two persons for each plan",
                    "The plan was not approved, because you wrote in it.",
                    "Ask the chair or the coordinator to approve it: somebody who did not write in it.");
        }
    }
}
