package concord.audit;

import concord.platform.gate.Plain;
import concord.platform.gate.Query;
import java.util.List;

/** The signed checkpoints of the ledger, newest first. */
public record ListCheckpoints() implements Query<List<CheckpointRow>>, Plain {}
