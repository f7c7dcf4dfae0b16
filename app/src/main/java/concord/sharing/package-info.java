/**
 * Owns information requests to partners and the disclosure ledger: who was told what about whom, for what purpose and
 * on what lawful basis. Promises that every request ends in an answer, a refusal with its reason, or an escalation, and
 * that nothing is shared without a row in the ledger. Never shows a recipient more than the request itself.
 */
@ApplicationModule(allowedDependencies = {"platform", "vocabulary", "partnership", "access", "files", "people"})
@NullMarked
package concord.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
