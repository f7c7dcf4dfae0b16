/**
 * Owns the application's use of the ledger: every change and every look, the checkpoints over them, and the pages
 * and exports by which an outsider verifies them. Promises that an entry stands in the transaction of its act, and
 * that no entry is ever changed. Holds references and digests, never a word about a person.
 */
@ApplicationModule(allowedDependencies = {"platform", "vocabulary", "partnership", "access", "ledger"})
@NullMarked
package concord.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
