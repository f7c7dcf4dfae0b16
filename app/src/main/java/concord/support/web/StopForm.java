package concord.support.web;

import concord.support.CommissionView;

/**
 * Ending the rest of the sessions.
 *
 * @param answers whether the chair answers, or the case owner asks
 */
public record StopForm(CommissionView view, boolean answers) {

    public String action() {
        return "/cases/" + view.line().caseId().value() + "/sessions/"
                + view.line().id().value() + (answers ? "/answer" : "/stop");
    }

    public String title() {
        return answers ? "Agree or not that the sessions end" : "Ask the chair to end the sessions";
    }

    /** Why the case owner asks; empty while nobody does. */
    public String why() {
        return view.events().isEmpty() ? "" : view.events().getFirst().words();
    }
}
