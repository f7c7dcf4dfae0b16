/** Holds the log to its vectors, to the plain recursion of the RFC, and to every change that one byte can make. */
@NullMarked
package concord.ledger;

import org.jspecify.annotations.NullMarked;
