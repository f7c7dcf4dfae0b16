package concord.audit;

import concord.platform.gate.Plain;
import concord.platform.gate.Query;

/** Writes the whole ledger into a file that an outsider verifies without Concord. */
public record ExportLedger() implements Query<LedgerExport>, Plain {}
