package concord.sharing;

import concord.platform.gate.Refusal;
import java.util.Locale;

/** The rules by which this room says no. */
public sealed interface SharingRefusal extends Refusal {

    /** The recipient works for another area, and nothing allows sharing with it. */
    record NoAgreement(String area) implements SharingRefusal {
        @Override
        public String code() {
            return "sharing.no-agreement";
        }

        @Override
        public String rule() {
            return "No active sharing agreement, no sharing (CTP-Prevent policy 2020)";
        }

        @Override
        public String whatStandsInTheWay() {
            return "The post you chose does not serve " + area
                    + ", and no sharing agreement between the areas is in force. Nothing was sent.";
        }

        @Override
        public String whatToDo() {
            return "Ask a post that serves the area, or ask the partnership to bring an agreement into force.";
        }
    }

    /** The chosen post is closed, or is no post that can be asked. */
    record NobodyToAsk() implements SharingRefusal {
        @Override
        public String code() {
            return "sharing.nobody-to-ask";
        }

        @Override
        public String rule() {
            return "Work belongs to posts";
        }

        @Override
        public String whatStandsInTheWay() {
            return "The post you chose is closed or cannot be asked. Nothing was sent.";
        }

        @Override
        public String whatToDo() {
            return "Choose another post of the agency.";
        }

        @Override
        public Kind kind() {
            return Kind.INPUT;
        }
    }

    /** The seven questions were answered in a way that forbids sharing. */
    record NotJustified(String question) implements SharingRefusal {
        @Override
        public String code() {
            return "sharing.not-justified";
        }

        @Override
        public String rule() {
            return "The seven questions before sharing (DfE, Information sharing advice, 2024)";
        }

        @Override
        public String whatStandsInTheWay() {
            return "As you answered the question “" + question + "”, nothing may be shared. Nothing was sent.";
        }

        @Override
        public String whatToDo() {
            return "Share nothing, or change what you share so that the question can be answered otherwise.";
        }
    }

    /** The code is not one of the list on this day. */
    record NotInTheList(String list) implements SharingRefusal {
        @Override
        public String code() {
            return "sharing.not-in-the-list";
        }

        @Override
        public String rule() {
            return "Closed vocabularies with effective dates (F13)";
        }

        @Override
        public String whatStandsInTheWay() {
            return "What you chose is not in the list “" + list + "” today.";
        }

        @Override
        public String whatToDo() {
            return "Choose one of those offered.";
        }

        @Override
        public Kind kind() {
            return Kind.INPUT;
        }
    }

    /** The request has come to its end. */
    record NotOpen(RequestState state) implements SharingRefusal {
        @Override
        public String code() {
            return "sharing.request-not-open";
        }

        @Override
        public String rule() {
            return "History is never rewritten";
        }

        @Override
        public String whatStandsInTheWay() {
            return "This request is closed already. Where it stands: "
                    + state.words().toLowerCase(Locale.UK) + ".";
        }

        @Override
        public String whatToDo() {
            return "If something more is to be said, whoever asked can make a new request.";
        }
    }

    /** Each thing that was asked needs exactly one answer. */
    record ItemsUnanswered(int unanswered) implements SharingRefusal {
        @Override
        public String code() {
            return "sharing.items-unanswered";
        }

        @Override
        public String rule() {
            return "An answer for each thing that was asked";
        }

        @Override
        public String whatStandsInTheWay() {
            return unanswered == 0
                    ? "The answers do not fit what was asked. Nothing was sent."
                    : "Some of what was asked has no answer (" + unanswered + "). Nothing was sent.";
        }

        @Override
        public String whatToDo() {
            return "Answer each part once. “We hold nothing on this” is an answer.";
        }

        @Override
        public Kind kind() {
            return Kind.INPUT;
        }
    }

    /** Only whoever was asked may answer or refuse. */
    record NotAskedOfYou() implements SharingRefusal {
        @Override
        public String code() {
            return "sharing.not-asked-of-you";
        }

        @Override
        public String rule() {
            return "Each agency answers for its own records (UK GDPR Article 4(7))";
        }

        @Override
        public String whatStandsInTheWay() {
            return "This was not asked of the post you are acting as.";
        }

        @Override
        public String whatToDo() {
            return "Remind the post that was asked, or withdraw the request.";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_ALLOWED;
        }
    }

    /** A new day must be later than the old one and not in the past. */
    record NotLater() implements SharingRefusal {
        @Override
        public String code() {
            return "sharing.not-later";
        }

        @Override
        public String rule() {
            return "An extension gives more time";
        }

        @Override
        public String whatStandsInTheWay() {
            return "The new day is not later than the one the request has now, or it has passed.";
        }

        @Override
        public String whatToDo() {
            return "Choose a later working day.";
        }

        @Override
        public Kind kind() {
            return Kind.INPUT;
        }
    }

    /** Whoever was asked may take more time once, and no more than the area's target. */
    record MoreThanOnesOwn() implements SharingRefusal {
        @Override
        public String code() {
            return "sharing.extension-is-the-askers";
        }

        @Override
        public String rule() {
            return "No delay without end (F3, barrier B6: dependence on goodwill)";
        }

        @Override
        public String whatStandsInTheWay() {
            return "The post that was asked may give itself more time once, and no more than it had at first.";
        }

        @Override
        public String whatToDo() {
            return "Ask whoever made the request for a later day.";
        }
    }

    /** There is no further post to take it to. */
    record NobodyAbove() implements SharingRefusal {
        @Override
        public String code() {
            return "sharing.nobody-above";
        }

        @Override
        public String rule() {
            return "The ladder of escalation ends with a senior officer of the area";
        }

        @Override
        public String whatStandsInTheWay() {
            return "The request is already with everybody that it can be taken to.";
        }

        @Override
        public String whatToDo() {
            return "Speak to the senior officer, remind those who were asked, or withdraw the request.";
        }
    }
}
