package concord.audit;

import concord.platform.gate.RecordRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the ledger: who did or saw what, when, through which door, and on which records.
 *
 * @param contentDigest SHA-256 of a salt and the act's content, in hexadecimal
 */
record EntryRow(
        long index,
        Instant at,
        UUID post,
        @Nullable UUID staff,
        String via,
        String act,
        String kind,
        List<RecordRef> about,
        String contentDigest) {

    EntryRow {
        about = List.copyOf(about);
    }
}
