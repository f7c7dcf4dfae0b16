package concord.platform.gate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The refusals that the Gate itself gives, before any handler is asked. */
public sealed interface GateRefusal extends Refusal {

    /** The post may not do this at all. The act's existence is no secret, so the answer is plain. */
    record NotAllowed(String act) implements GateRefusal {
        @Override
        public String code() {
            return "gate.not-allowed";
        }

        @Override
        public String rule() {
            return "Rights of posts";
        }

        @Override
        public String whatStandsInTheWay() {
            return "The post you are acting as may not do this.";
        }

        @Override
        public String whatToDo() {
            return "Change to a post that may, or ask your agency's administrator.";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_ALLOWED;
        }
    }

    /** There is no such record, or it is not for this post to know of: the two look the same (style.md 8). */
    record NotFound() implements GateRefusal {
        @Override
        public String code() {
            return "gate.not-found";
        }

        @Override
        public String rule() {
            return "Need to know";
        }

        @Override
        public String whatStandsInTheWay() {
            return "There is no such record for the post you are acting as.";
        }

        @Override
        public String whatToDo() {
            return "Check the reference, or change to another of your posts.";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /**
     * Somebody changed the record after the author of this change had read it.
     *
     * @param since the latest changes to it, newest first
     */
    record Stale(RecordRef record, int seen, int current, List<Since> since) implements GateRefusal {

        public Stale {
            since = List.copyOf(since);
        }

        /**
         * One change that came in between.
         *
         * @param post such as "Gateway officer, Eastmere Police"
         * @param words what was done, such as "Added information to a referral"
         */
        public record Since(Instant at, String post, String words) {}

        @Override
        public String code() {
            return "gate.stale";
        }

        @Override
        public String rule() {
            return "One change at a time";
        }

        @Override
        public String whatStandsInTheWay() {
            return "Somebody else changed this record after you opened it. Your change was not saved.";
        }

        @Override
        public String whatToDo() {
            return "Nothing that you typed is lost. Look at what has changed, then send again what you still want.";
        }

        @Override
        public Kind kind() {
            return Kind.STALE;
        }
    }

    /** A form was sent again with something else in it than the first time, when it was done. */
    record FormSentBefore() implements GateRefusal {
        @Override
        public String code() {
            return "gate.form-sent-before";
        }

        @Override
        public String rule() {
            return "One form, one act";
        }

        @Override
        public String whatStandsInTheWay() {
            return "You have sent this form before, and that was done. What you sent now is different and was not saved.";
        }

        @Override
        public String whatToDo() {
            return "Look first at what was saved. If you want this as well, send the form again.";
        }
    }

    /** The same key was used before for something else. */
    record KeyReused(UUID once) implements GateRefusal {
        @Override
        public String code() {
            return "gate.idempotency-key-reused";
        }

        @Override
        public String rule() {
            return "One key, one act";
        }

        @Override
        public String whatStandsInTheWay() {
            return "This idempotency key was used before with other content. Nothing was done.";
        }

        @Override
        public String whatToDo() {
            return "Send a new key with new content, or the same content with the same key.";
        }

        @Override
        public Kind kind() {
            return Kind.INPUT;
        }
    }
}
