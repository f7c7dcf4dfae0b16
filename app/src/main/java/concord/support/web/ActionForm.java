package concord.support.web;

import concord.support.ActionView;

/** A small form that says one thing of an action. */
public record ActionForm(ActionAct act, ActionView view) {

    public String action() {
        return "/actions/" + view.line().id().value() + "/" + act.path();
    }
}
