package concord.support;

import java.time.LocalDate;

/** The rules about closure and the reviews after it by which this room says no. */
public sealed interface ClosureRefusal extends SupportRefusal {

    /** A request for information is open (F3). */
    record RequestsOpen(int count) implements ClosureRefusal {
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
    record NothingToOverride() implements ClosureRefusal {
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
    record ActionsOpen(int count) implements ClosureRefusal {
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
    record SessionsOwed(int commissioned, int delivered) implements ClosureRefusal {
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
    record NotAssessedSince() implements ClosureRefusal {
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
    record NotToBeClosed(String stage) implements ClosureRefusal {
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
    record ReasonNeverAlone(String reason) implements ClosureRefusal, AboutInput {
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
    record SameWordsTwice() implements ClosureRefusal, AboutInput {
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
    record FollowUpNotOpen() implements ClosureRefusal {
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
    record SixMonthsFirst() implements ClosureRefusal {
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
    record TooEarly(LocalDate from) implements ClosureRefusal {
        @Override
        public Words words() {
            return new Words(
                    "support.too-early",
                    "F6: the reviews follow six and twelve months after closure",
                    "The review was not recorded, because it is too early for it.",
                    "Make it on or after " + SupportRefusal.day(from)
                            + ". If there is a new concern now, make a referral.");
        }
    }
}
