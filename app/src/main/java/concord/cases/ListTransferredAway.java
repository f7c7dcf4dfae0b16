package concord.cases;

import concord.platform.gate.Query;

/** The cases that have left the areas in view: to whom they went, and nothing else. Two hundred at most, the newest first. */
public record ListTransferredAway() implements Query<TransferredAway> {}
