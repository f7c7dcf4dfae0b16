package concord.support.web;

import concord.support.Length;
import java.util.Arrays;

/** What can be said of an action. */
public enum ActionAct {
    COMPLETE(
            "complete",
            "Say that it is done",
            "Enter what shows that it happened",
            "The action is completed.",
            Length.ACCOUNT),
    LATER(
            "later",
            "Ask for a later day",
            "Enter why more time is needed",
            "The case owner is asked for a later day.",
            Length.NOTE),
    CANNOT(
            "cannot",
            "Say that it cannot be done",
            "Enter why it cannot be done",
            "The action goes back to the case owner.",
            Length.NOTE),
    ANSWER(
            "answer",
            "Answer who asks for a later day",
            "Enter why",
            "The owner of the action sees the answer.",
            Length.NOTE),
    PASS(
            "pass",
            "Give it to another owner",
            "Enter why it changes hands",
            "The action has another owner.",
            Length.NOTE),
    CLOSE(
            "close",
            "Close it without being done",
            "Enter the reason",
            "The action is closed with the reason.",
            Length.NOTE);

    private final String path;
    private final String title;
    private final String question;
    private final String done;
    private final int longest;

    ActionAct(String path, String title, String question, String done, int longest) {
        this.path = path;
        this.title = title;
        this.question = question;
        this.done = done;
        this.longest = longest;
    }

    static ActionAct of(String path) {
        return Arrays.stream(values())
                .filter(act -> act.path.equals(path))
                .findFirst()
                .orElseThrow();
    }

    public String path() {
        return path;
    }

    public String title() {
        return title;
    }

    public int longest() {
        return longest;
    }

    String question() {
        return question;
    }

    String done() {
        return done;
    }

    /** The label of its text box. */
    public String label() {
        return switch (this) {
            case COMPLETE -> "What shows that it happened?";
            case LATER -> "Why is more time needed?";
            case CANNOT -> "Why can it not be done?";
            case ANSWER -> "Why?";
            case PASS -> "Why does it change hands?";
            case CLOSE -> "Why is it closed?";
        };
    }

    public boolean asksDay() {
        return this == LATER || this == PASS;
    }
}
