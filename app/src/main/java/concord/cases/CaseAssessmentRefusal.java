package concord.cases;

import concord.platform.WrittenReason;
import concord.platform.gate.WordedRefusal;

/** Why a structured assessment, or a new version of its template, was not taken. */
public sealed interface CaseAssessmentRefusal extends WordedRefusal {

    @Override
    default Kind kind() {
        return Kind.INPUT;
    }

    /** The version that was answered did not hold on the day of the assessment, nor does it today. */
    record TemplateNotInForce() implements CaseAssessmentRefusal {
        @Override
        public Words words() {
            return new Words(
                    "case-assessment.template-not-in-force",
                    "Channel: one versioned template of professional judgement",
                    "The assessment was not completed: the template changed after you began.",
                    "Save it for later, open it again, and answer the questions that are new.");
        }
    }

    /** Every prompt is answered, if only with: nothing is known. */
    record PromptOpen(int position) implements CaseAssessmentRefusal {
        @Override
        public Words words() {
            return new Words(
                    "case-assessment.prompt-open",
                    "Channel: one versioned template of professional judgement",
                    "The assessment was not completed: question " + position + " is not answered.",
                    "Answer it, or say that nothing is known about it.");
        }
    }

    /** Nobody has made an assessment tomorrow. */
    record MadeInTheFuture() implements CaseAssessmentRefusal {
        @Override
        public Words words() {
            return new Words(
                    "case-assessment.in-the-future",
                    "F12: an assessment stands before the decision that it supports",
                    "The assessment was not completed: its day has not come.",
                    "Enter the day on which it was made.");
        }
    }

    /** The summary, the plan or the note of what changed says too little. */
    record SaysTooLittle(String part, WrittenReason.Fault fault) implements CaseAssessmentRefusal {
        @Override
        public Words words() {
            String why = switch (fault) {
                case THIN -> "has fewer than " + WrittenReason.FEWEST_WORDS + " words";
                case UNFILLED -> "is a form that nobody filled in";
                case REPEATS -> "says the same words again and again";
            };
            return new Words(
                    "case-assessment.says-too-little",
                    "F4: a rationale says something",
                    "The assessment was not completed: “%s” %s.".formatted(part, why),
                    "Write it in sentences of your own.");
        }
    }

    /** From the second assessment on, what changed is part of it. */
    record ChangeNotSaid() implements CaseAssessmentRefusal {
        @Override
        public Words words() {
            return new Words(
                    "case-assessment.change-not-said",
                    "CREST, process evaluation of the VAF: note significant changes between assessments",
                    "The assessment was not completed: it does not say what changed since the last one.",
                    "Say what changed, or that nothing did and how you know.");
        }
    }

    /** An empty list of needs is a finding or an oversight; which one is said. */
    record NeedsNotSaid() implements CaseAssessmentRefusal {
        @Override
        public Words words() {
            return new Words(
                    "case-assessment.needs-not-said",
                    "F7: every need that is found is answered",
                    "The assessment was not completed: it must either name needs or say that none was found.",
                    "Enter the needs, or say that you found none, and not both.");
        }
    }

    /** A kind of need that is not in the list. */
    record NotAKindOfNeed() implements CaseAssessmentRefusal {
        @Override
        public Words words() {
            return new Words(
                    "case-assessment.not-a-kind-of-need",
                    "F13: values come from a list",
                    "The assessment was not completed: a kind of need is not in the list any more.",
                    "Choose a kind of need from the list.");
        }
    }

    /** A version holds from today or later. */
    record TemplateDayHasPassed() implements CaseAssessmentRefusal {
        @Override
        public Words words() {
            return new Words(
                    "case-assessment.template-day-has-passed",
                    "Effective dates",
                    "The version was not published: its first day has passed.",
                    "Enter today or a later day.");
        }
    }
}
