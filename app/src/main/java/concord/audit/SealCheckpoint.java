package concord.audit;

import concord.platform.gate.Command;

/** Signs the ledger as it stands, so that it can be held against it later. Answers the number of entries sealed. */
record SealCheckpoint() implements Command<Long> {}
