package concord.access;

import concord.platform.gate.Command;

/** Lets go of the once-keys of forms that were sent days ago. Answers how many. */
public record ForgetForms() implements Command<Integer> {}
