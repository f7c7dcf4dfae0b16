package concord.platform.web.components;

import org.jspecify.annotations.Nullable;

/**
 * One task of a task list.
 *
 * @param href absent where it cannot be started yet; the hint then says why
 */
public record TaskItem(
        String title, @Nullable String href, @Nullable String hint, Status status) {

    /** How far a task has come, in the four words of pages.md section 3. */
    public enum Status {
        CANNOT_START("Cannot start yet", true, null),
        NOT_STARTED("Not started", false, "govuk-tag--blue"),
        IN_PROGRESS("In progress", false, "govuk-tag--teal"),
        COMPLETED("Completed", false, null);

        private final String words;
        private final boolean blocked;
        private final @Nullable String tagClasses;

        Status(String words, boolean blocked, @Nullable String tagClasses) {
            this.words = words;
            this.blocked = blocked;
            this.tagClasses = tagClasses;
        }

        public String words() {
            return words;
        }

        public boolean isBlocked() {
            return blocked;
        }

        /** Absent where the words stand plain, without a tag: nothing is asked of the reader. */
        public @Nullable String tagClasses() {
            return tagClasses;
        }
    }
}
