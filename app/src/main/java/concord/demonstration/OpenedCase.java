package concord.demonstration;

import concord.cases.CaseId;
import java.time.Instant;

/** A case, and when the gateway's decision opened it. */
record OpenedCase(CaseId id, Instant at) {}
