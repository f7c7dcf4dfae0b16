package concord.audit;

import concord.platform.gate.Plain;
import concord.platform.gate.Query;
import java.util.List;

/** The latest finding of each nightly proof. */
public record ListIntegrityChecks() implements Query<List<IntegrityCheck>>, Plain {}
