package concord.platform.web.components;

import org.jspecify.annotations.Nullable;

/**
 * One task of a task list.
 *
 * @param href absent where it cannot be started yet; the hint then says why
 */
public record TaskItem(
        String title, @Nullable String href, @Nullable String hint, Status status) {

    /**
     * How far a task has come.
     *
     * @param tagClasses absent where the words stand plain, without a tag: nothing is asked of the reader
     */
    public record Status(String words, @Nullable String tagClasses, boolean blocked) {

        // The four words of pages.md section 3.
        public static final Status CANNOT_START = new Status("Cannot start yet", null, true);
        public static final Status NOT_STARTED = new Status("Not started", "govuk-tag--blue", false);
        public static final Status IN_PROGRESS = new Status("In progress", "govuk-tag--teal", false);
        public static final Status COMPLETED = new Status("Completed", null, false);
    }
}
