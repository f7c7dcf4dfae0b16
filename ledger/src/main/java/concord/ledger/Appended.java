package concord.ledger;

import java.util.List;

/**
 * What an append has made: the index of the (first) new entry, the leaf hashes of the new entries in order, and the
 * frontier from which the next append starts. The frontier is to be kept in the transaction that keeps the entries.
 */
public record Appended(long leafIndex, List<Hash> leaves, Frontier frontier) {

    public Appended {
        leaves = List.copyOf(leaves);
    }
}
