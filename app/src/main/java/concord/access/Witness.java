package concord.access;

import concord.platform.gate.RecordRef;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Writes deeds into the ledger, in the transaction of the deeds themselves: all of it stands or none. Implemented by
 * the room {@code audit}, which stands below.
 */
public interface Witness {

    void record(List<Deed> deeds);

    /**
     * The latest changes to a record, newest first.
     *
     * @param without names of acts that are of no interest here
     */
    List<Witnessed> latestChanges(RecordRef record, int most, Set<String> without);

    /** A change as the ledger tells of it: when, by which post, by which act. */
    record Witnessed(Instant at, String post, String act) {}
}
