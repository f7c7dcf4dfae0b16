package concord.support.web;

import concord.platform.web.Fields;
import java.util.List;

/**
 * A review that was begun: what is said of each need and action is kept beside its words, so that it stands beside them again
 * where the plan was changed in the meantime.
 */
final class KeptReview {

    private static final String PROGRESS = "progress-";
    private static final String ABOUT = "about-";
    private static final String CHANGED = "changed";

    private KeptReview() {}

    static Fields keeping(Fields typed, List<String> asked) {
        Fields kept = typed;
        for (int at = 0; at < asked.size(); at++) {
            kept = kept.with(ABOUT + at, asked.get(at));
        }
        return kept;
    }

    /** As the form asks now. What was said of something that it asks no more stands with what has changed. */
    static Fields opened(Fields kept, List<String> asked) {
        Fields form = Fields.none().with(CHANGED, kept.first(CHANGED)).with("next", kept.first("next"));
        if (!kept.all("revise").isEmpty()) {
            form = form.with("revise", kept.first("revise"));
        }
        for (int at = 0; !kept.all(ABOUT + at).isEmpty(); at++) {
            String said = kept.first(PROGRESS + at);
            int now = asked.indexOf(kept.first(ABOUT + at));
            if (now >= 0) {
                form = form.with(PROGRESS + now, said);
            } else if (!said.isBlank()) {
                form = form.with(CHANGED, (form.first(CHANGED) + "\n" + kept.first(ABOUT + at) + ": " + said).strip());
            }
        }
        return form;
    }
}
