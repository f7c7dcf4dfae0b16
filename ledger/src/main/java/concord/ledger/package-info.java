/**
 * The verifiable log. It owns an append-only Merkle tree as RFC 6962 and RFC 9162 define it, the checkpoints that sign
 * its state, and the export that an outsider checks without us. It promises that no entry can be changed, removed or
 * moved unnoticed by whoever holds an earlier checkpoint. It never looks inside an entry and never reads a clock: what
 * an entry says, and whether the key to its content still exists, is the caller's business.
 */
@NullMarked
package concord.ledger;

import org.jspecify.annotations.NullMarked;
