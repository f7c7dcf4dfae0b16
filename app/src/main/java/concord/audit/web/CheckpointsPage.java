package concord.audit.web;

import concord.audit.CheckpointRow;
import concord.audit.LedgerExport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ledger's checkpoints.
 *
 * @param checked what a verification just asked for has found
 */
public record CheckpointsPage(
        List<CheckpointRow> rows, @Nullable LedgerExport checked) {}
