package concord.files;

import concord.platform.gate.Command;

/** Clears away uploads that nobody made use of, and content whose key is gone. Answers how many. */
public record SweepFiles() implements Command<Integer> {}
