package concord.people;

import concord.platform.gate.Command;

/** Clears away searches of earlier days. Answers how many. */
public record ForgetSearches() implements Command<Integer> {}
