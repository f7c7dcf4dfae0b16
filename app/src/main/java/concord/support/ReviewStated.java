package concord.support;

import concord.platform.Given;
import java.util.List;

/**
 * A review of support as it was made (CTSA 2015 s.36(4)(c)).
 *
 * @param changed what has changed since the last assessment
 * @param progress for each need and action, in the order of the page
 * @param revise whether the plan is to be revised (s.36(4)(d))
 */
public record ReviewStated(String changed, List<Progress> progress, boolean revise, String nextSteps) {

    public ReviewStated {
        changed = Given.words("changed", changed, Length.ACCOUNT);
        progress = List.copyOf(progress);
        nextSteps = Given.words("nextSteps", nextSteps, Length.ACCOUNT);
    }

    /** How far one need or action has come. */
    public record Progress(String about, String progress) {

        public Progress {
            about = Given.words("about", about, Length.NOTE * 2);
            progress = Given.words("progress", progress, Length.NOTE);
        }
    }
}
