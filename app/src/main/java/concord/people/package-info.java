/**
 * Owns who a record is about: each involvement of a person in a record, as they were described there, and which
 * involvements are one person. Promises that no person comes to be on record before a human has been shown the near
 * records and has answered each (F1), and that roles are never merged (ICO and the Gangs Matrix, finding G1). Never
 * scores a person: it compares records, and people decide.
 */
@ApplicationModule(
        allowedDependencies = {"platform", "vocabulary", "partnership", "access", "audit", "files", "matching"})
@NullMarked
package concord.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
