/**
 * Owns documents and the keys they are sealed under. Promises that a document's kind is read from its content, that
 * nothing is stored in the clear, and that destroying the key of a person makes every document about them unreadable
 * for ever. Never knows what a document is for: that is its origin's.
 */
@ApplicationModule(allowedDependencies = {"platform", "vocabulary", "partnership", "access", "audit"})
@NullMarked
package concord.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
