package concord.partnership;

import concord.platform.Given;
import concord.platform.gate.Command;

/**
 * Says what training a role needs, and whether it may decide without (F21: configurable).
 *
 * @param course code of the vocabulary "course"
 */
public record RequireTraining(Role role, String course, Need need) implements Command<Role> {

    public RequireTraining {
        course = Given.words("course", course, 100);
    }

    /** How much a role needs a course. */
    public enum Need {
        NOT_NEEDED("Not needed"),
        EXPECTED("Expected: its lack is shown"),
        OBLIGATORY("Obligatory: without it the role cannot decide");

        private final String words;

        Need(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
