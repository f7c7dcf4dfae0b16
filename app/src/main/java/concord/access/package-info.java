/**
 * Owns signing in, the rights of posts, the Gate through which every act passes, and the functions on which row-level
 * security stands. Promises that no handler is reached another way and that each act is recorded. Never decides a
 * rule of the work: that is the handlers'.
 */
@ApplicationModule(allowedDependencies = {"platform", "vocabulary", "partnership"})
@NullMarked
package concord.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
