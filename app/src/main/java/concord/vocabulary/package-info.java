/**
 * Owns every list of values that guidance or threat may change: its terms, their words and the days on which each may
 * be used (F13; ACPO memorandum R4). Promises that a term once used is ended, never deleted, and that every edit is
 * kept. A room of plain record-keeping: it decides nothing but what a legal value is.
 */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package concord.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
