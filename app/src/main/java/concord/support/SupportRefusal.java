package concord.support;

import concord.platform.gate.Refusal;
import java.time.LocalDate;
import java.util.Locale;

/** The rules by which this room says no. */
public sealed interface SupportRefusal extends Refusal {

    /** All that the refusal says. */
    Words words();

    @Override
    default String code() {
        return words().code();
    }

    @Override
    default String rule() {
        return words().rule();
    }

    @Override
    default String whatStandsInTheWay() {
        return words().whatStandsInTheWay();
    }

    @Override
    default String whatToDo() {
        return words().whatToDo();
    }

    /** A refusal's code, the source of its rule, and its two sentences. */
    record Words(String code, String rule, String whatStandsInTheWay, String whatToDo) {}

    /** A refusal that is about what was typed. */
    sealed interface AboutInput extends SupportRefusal {
        @Override
        default Kind kind() {
            return Kind.INPUT;
        }
    }

    /** Nothing is given without consent. */
    record NoConsent() implements SupportRefusal {
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
    record NotAdopted() implements SupportRefusal {
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
    record DayCannotBe(LocalDate earliest) implements AboutInput {
        @Override
        public Words words() {
            return new Words(
                    "support.day-cannot-be",
                    "Nothing is dated forward, or before it could happen",
                    "The day must be between " + earliest + " and today.",
                    "Enter the day on which it happened.");
        }
    }

    /** A child's parent or guardian answers. */
    record ChildAlone() implements SupportRefusal {
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
    record AdultAnswersAlone() implements SupportRefusal {
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
    record CannotDecideAlone() implements SupportRefusal {
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
    record FindingWithoutNote() implements AboutInput {
        @Override
        public Words words() {
            return new Words(
                    "support.finding-without-note",
                    "Mental Capacity Act 2005 s.2: a finding is about one decision at one time",
                    "A finding about capacity was chosen, and nothing says who made it, when and how.",
                    "Write a sentence about the finding.");
        }
    }

    /** A value is not in its list on this day. */
    record NotInTheList(String list) implements AboutInput {
        @Override
        public Words words() {
            return new Words(
                    "support.not-in-the-list",
                    "Closed vocabularies with effective dates (F13)",
                    "What you chose is not in the list “" + list + "” today.",
                    "Choose one of those offered.");
        }
    }

    /** A post that cannot be chosen for this. */
    record PostCannotBe() implements AboutInput {
        @Override
        public Words words() {
            return new Words(
                    "support.post-cannot-be",
                    "Work belongs to open posts",
                    "The post you chose is closed, or is not one that can do this.",
                    "Choose one of the posts offered.");
        }
    }

    /** There is nothing to plan from. */
    record NoAssessment() implements SupportRefusal {
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
    record NotTimeToPlan(String stage) implements SupportRefusal {
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
    record DraftExists() implements SupportRefusal {
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
    record AlreadyApproved() implements SupportRefusal {
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
    record NeedUnanswered(String need) implements SupportRefusal {
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
    record NoSuchNeed() implements AboutInput {
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
    record PartMissing(PlanStatement.Part part) implements SupportRefusal {
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
    record AssessedSince(int number) implements SupportRefusal {
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
    record NotOffered() implements SupportRefusal {
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
    record OwnPlan() implements SupportRefusal {
        @Override
        public Words words() {
            return new Words(
                    "support.own-plan",
                    "Two persons for each plan",
                    "The plan was not approved, because you wrote in it.",
                    "Ask the chair or the coordinator to approve it: somebody who did not write in it.");
        }
    }

    /** An action's day has gone by, or is not later. */
    record DayNotLater() implements AboutInput {
        @Override
        public Words words() {
            return new Words(
                    "support.day-not-later",
                    "A due day lies ahead",
                    "The day must be later than the one the action has now, and not in the past.",
                    "Enter a later day.");
        }
    }

    /** A due day lies in the past. */
    record DayGone() implements AboutInput {
        @Override
        public Words words() {
            return new Words(
                    "support.day-gone",
                    "A due day lies ahead",
                    "The day by which it is to be done has gone by.",
                    "Enter today or a later day.");
        }
    }

    /** The action does not stand where this can be done. */
    record ActionNotAtThat(ActionState state) implements SupportRefusal {
        @Override
        public Words words() {
            return new Words(
                    "support.action-not-at-that",
                    "F5: each action ends once, with evidence or with a reason",
                    "This cannot be done with the action as it stands: "
                            + state.words().toLowerCase(Locale.UK) + ".",
                    "Open the action to see what happened to it.");
        }
    }

    /** No later day was asked for. */
    record NoLaterDayAsked() implements SupportRefusal {
        @Override
        public Words words() {
            return new Words(
                    "support.no-later-day-asked",
                    "Whoever owns an action asks for more time",
                    "Nobody asks for a later day for this action at present.",
                    "Open the action to see what happened to it.");
        }
    }

    /** Support is not under way. */
    record SupportNotUnderWay(String stage) implements SupportRefusal {
        @Override
        public Words words() {
            return new Words(
                    "support.not-under-way",
                    "CTSA 2015 s.36(4)(b): support is arranged in accordance with the plan",
                    "This was not done, because no approved plan is in force. Where the case stands: " + stage + ".",
                    "Have the support plan approved first.");
        }
    }

    /** A session's day cannot be. */
    record SessionDayCannotBe(LocalDate earliest, LocalDate latest) implements AboutInput {
        @Override
        public Words words() {
            return new Words(
                    "support.session-day-cannot-be",
                    "A session is recorded on or after its day, within what was commissioned and while consent stood",
                    "The day must be between " + earliest + " and " + latest + ".",
                    "Enter the day of the session.");
        }
    }

    /** A delivered session of that day is recorded. */
    record SessionTwice() implements SupportRefusal {
        @Override
        public Words words() {
            return new Words(
                    "support.session-twice",
                    "F5: each session counts once",
                    "A session on that day is recorded as delivered already.",
                    "Check the day. Two sessions on one day count as one.");
        }
    }

    /** All sessions are given, or the rest was stopped. */
    record NoSessionLeft(String state) implements SupportRefusal {
        @Override
        public Words words() {
            return new Words(
                    "support.no-session-left",
                    "F5: what is delivered is held against what was commissioned",
                    "This was not recorded. How the sessions stand: " + state.toLowerCase(Locale.UK) + ".",
                    "Ask the case owner if more sessions are wanted.");
        }
    }

    /** A stop was asked for already, or was not. */
    record StopNotAsked(boolean asked) implements SupportRefusal {
        @Override
        public Words words() {
            return new Words(
                    "support.stop-not-asked",
                    "De-commissioning: the case owner asks, the chair agrees",
                    asked
                            ? "The chair is asked already to end these sessions."
                            : "Nobody asks at present to end these sessions.",
                    "Open the sessions to see how they stand.");
        }
    }

    /** Only whoever owns the case asks for it. */
    record NotTheCaseOwner() implements SupportRefusal {
        @Override
        public Words words() {
            return new Words(
                    "support.not-the-case-owner",
                    "F8: exactly one case owner, who answers for the support",
                    "This was not done, because the post you are acting as does not own the case.",
                    "Ask the case owner, whose post stands at the head of the page.");
        }
    }

    /** The worry has its answer. */
    record WorryAnswered() implements SupportRefusal {
        @Override
        public Words words() {
            return new Words(
                    "support.worry-answered",
                    "History is never rewritten",
                    "There is no such worry here that waits for an answer.",
                    "Open the sessions to see what was done about it.");
        }
    }

    /** A request for information is open (F3). */
    record RequestsOpen(int count) implements SupportRefusal {
        @Override
        public Words words() {
            return new Words(
                    "support.requests-open",
                    "F3: nothing is closed while information is outstanding",
                    "Information is still outstanding: " + count
                            + (count == 1 ? " request is open." : " requests are open."),
                    "Wait for the answer or withdraw the request. A senior officer may override this by name.");
        }
    }

    /** Nothing is open that could be overridden. */
    record NothingToOverride() implements SupportRefusal {
        @Override
        public Words words() {
            return new Words(
                    "support.nothing-to-override",
                    "F3: an override holds for the requests that are open now",
                    "No request for information about this case is open.",
                    "There is nothing to override: the case owner can close the case.");
        }
    }

    /** An action is neither completed nor closed. */
    record ActionsOpen(int count) implements SupportRefusal {
        @Override
        public Words words() {
            return new Words(
                    "support.actions-open",
                    "F5: each action is completed with evidence, or closed with a reason",
                    count + (count == 1 ? " action of the plan is" : " actions of the plan are") + " still open.",
                    "Open the plan: record what was done, or close the action with a reason.");
        }
    }

    /** Commissioned sessions are neither delivered nor de-commissioned. */
    record SessionsOwed(int commissioned, int delivered) implements SupportRefusal {
        @Override
        public Words words() {
            return new Words(
                    "support.sessions-owed",
                    "F5: commissioned sessions are delivered, or de-commissioned with a reason",
                    "Sessions are neither delivered nor de-commissioned: commissioned " + commissioned + ", delivered "
                            + delivered + ".",
                    "Wait for the sessions, or ask the chair on the page Sessions to end them with a reason.");
        }
    }

    /** Nothing shows what has changed since support began. */
    record NotAssessedSince() implements SupportRefusal {
        @Override
        public Words words() {
            return new Words(
                    "support.not-assessed-since",
                    "F12: a decision follows on an assessment that was completed before it",
                    "No structured assessment was completed since support began.",
                    "Assess the case again on the page Assessment.");
        }
    }

    /** The case is not one to be closed. */
    record NotToBeClosed(String stage) implements SupportRefusal {
        @Override
        public Words words() {
            return new Words(
                    "support.not-to-be-closed",
                    "The panel agrees that support can end (channel.md section 4.1, step 12)",
                    "The case is not closed before the panel agrees. Where the case stands: " + stage + ".",
                    "Ask the coordinator to put the case on the panel’s agenda.");
        }
    }

    /** A reason that is never enough by itself. */
    record ReasonNeverAlone(String reason) implements AboutInput {
        @Override
        public Words words() {
            return new Words(
                    "support.reason-never-alone",
                    "F22: the absence of an ideology is never the only reason",
                    "“" + reason + "” is never enough by itself to close a case.",
                    "Choose the reason that holds besides it, and write this one into the facts.");
        }
    }

    /** A rationale says something of its own in each part. */
    record SameWordsTwice() implements AboutInput {
        @Override
        public Words words() {
            return new Words(
                    "support.same-words-twice",
                    "F4: a rationale, not a template",
                    "Two parts of the rationale say the same.",
                    "Say in each part what it asks for, in your own words.");
        }
    }

    /** The review is done, or is not to be done any more. */
    record FollowUpNotOpen() implements SupportRefusal {
        @Override
        public Words words() {
            return new Words(
                    "support.follow-up-not-open",
                    "F6: one review at six months and one at twelve",
                    "This review is done already, or the case was opened again before it fell due.",
                    "Open the case to see what happens next with it.");
        }
    }

    /** The review at six months comes before the one at twelve. */
    record SixMonthsFirst() implements SupportRefusal {
        @Override
        public Words words() {
            return new Words(
                    "support.six-months-first",
                    "F6: one review at six months and one at twelve",
                    "The review at six months is not done yet.",
                    "Record it first, even if it is late.");
        }
    }

    /** A review after closure is not made long before its day. */
    record TooEarly(LocalDate from) implements SupportRefusal {
        @Override
        public Words words() {
            return new Words(
                    "support.too-early",
                    "F6: the reviews follow six and twelve months after closure",
                    "The review was not recorded, because it is too early for it.",
                    "Make it on or after " + from + ". If there is a new concern now, make a referral.");
        }
    }
}
