package concord.sharing.web;

import concord.platform.gate.Refusal;
import concord.platform.web.Form;
import concord.platform.web.components.Option;
import concord.sharing.RequestView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A small form that does one thing with a request: refuse, extend, escalate or withdraw it.
 *
 * @param reasons offered where the act has reasons of a list; empty elsewhere
 */
public record ActPage(
        Act act,
        RequestView view,
        Form form,
        List<Option> reasons,
        @Nullable Refusal refusal) {

    public ActPage {
        reasons = List.copyOf(reasons);
    }

    public String back() {
        return RequestPage.path(view);
    }

    public String action() {
        return back() + "/" + act.path();
    }

    /** What is done, in the words of its page. */
    public enum Act {
        REFUSE(
                "refuse",
                "Refuse the request",
                "Why you refuse, so that they know what to do",
                "The request was refused."),
        EXTEND("extend", "Give it more time", "Why more time is needed", "The request has a later day."),
        ESCALATE("escalate", "Pass it on", "Why you pass it on", "The request was passed on."),
        WITHDRAW("withdraw", "Withdraw the request", "Why it is no longer needed", "The request was withdrawn.");

        private final String path;
        private final String title;
        private final String label;
        private final String done;

        Act(String path, String title, String label, String done) {
            this.path = path;
            this.title = title;
            this.label = label;
            this.done = done;
        }

        public String path() {
            return path;
        }

        public String title() {
            return title;
        }

        public String label() {
            return label;
        }

        String done() {
            return done;
        }
    }
}
