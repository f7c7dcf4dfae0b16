package concord.audit;

import concord.platform.gate.Command;

/** Runs every proof and keeps what each found. Answers how many records differ. */
record ProveIntegrity() implements Command<Integer> {}
