package concord.access;

import java.util.List;

/**
 * Writes deeds into the ledger, in the transaction of the deeds themselves: all of it stands or none. Implemented by
 * the room {@code audit}, which stands below.
 */
public interface Witness {

    void record(List<Deed> deeds);
}
