package concord.support.domain;

import concord.support.ActionState;

/** What can happen to an action. */
enum ActionEvent {
    OPENED("Given to its owner", ActionState.OPEN),
    DONE("Completed", ActionState.DONE),
    LATER_ASKED("A later day was asked for", ActionState.OPEN),
    LATER_GIVEN("The later day was given", ActionState.OPEN),
    LATER_REFUSED("The later day was not given", ActionState.OPEN),
    IMPOSSIBLE("Cannot be done", ActionState.IMPOSSIBLE),
    PASSED("Given to another owner", ActionState.OPEN),
    CLOSED("Closed with a reason", ActionState.CLOSED);

    private final String words;
    private final ActionState leadsTo;

    ActionEvent(String words, ActionState leadsTo) {
        this.words = words;
        this.leadsTo = leadsTo;
    }

    String words() {
        return words;
    }

    ActionState leadsTo() {
        return leadsTo;
    }
}
