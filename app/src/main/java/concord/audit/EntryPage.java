package concord.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some entries of the ledger.
 *
 * @param size how many entries the ledger has in all
 * @param next the index to go on before; absent at the end
 */
public record EntryPage(
        List<Seen> entries, long size, @Nullable Long next) {

    public EntryPage {
        entries = List.copyOf(entries);
    }

    /**
     * One entry in words.
     *
     * @param about the records concerned, as kind and identifier
     */
    public record Seen(
            long index, Instant at, String post, String holder, String via, String act, String kind, String about) {}
}
