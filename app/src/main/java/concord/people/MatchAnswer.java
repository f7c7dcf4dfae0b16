package concord.people;

import static java.util.Objects.requireNonNull;

/**
 * A human's answer about one near record.
 *
 * @param candidate {@link KnownPerson#nearest()}
 */
public record MatchAnswer(InvolvementId candidate, Answer answer, String reason) {

    public MatchAnswer {
        requireNonNull(candidate, "candidate is null");
        requireNonNull(answer, "answer is null");
        reason = reason.strip();
    }

    /** The three answers of F1. */
    public enum Answer {
        SAME("Same person"),
        NOT_THE_SAME("Not the same"),
        UNSURE("Unsure");

        private final String words;

        Answer(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
