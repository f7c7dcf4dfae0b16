@NullMarked
package concord.ledger;

import org.jspecify.annotations.NullMarked;
