package concord.support;

import concord.platform.gate.WordedRefusal;
import java.time.LocalDate;

/** The rules by which this room says no. */
public sealed interface SupportRefusal extends WordedRefusal
        permits ConsentRefusal,
                PlanRefusal,
                ActionRefusal,
                SessionRefusal,
                ClosureRefusal,
                SupportRefusal.NotInTheList,
                SupportRefusal.PostCannotBe,
                SupportRefusal.SupportNotUnderWay,
                SupportRefusal.NotTheCaseOwner {

    /** A value is not in its list on this day. */
    record NotInTheList(String list) implements SupportRefusal, AboutInput {
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
    record PostCannotBe() implements SupportRefusal, AboutInput {
        @Override
        public Words words() {
            return new Words(
                    "support.post-cannot-be",
                    "Work belongs to open posts",
                    "The post you chose is closed, or is not one that can do this.",
                    "Choose one of the posts offered.");
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

    /** A day as people read it. */
    static String day(LocalDate day) {
        return concord.platform.web.Words.shortDate(day);
    }
}
