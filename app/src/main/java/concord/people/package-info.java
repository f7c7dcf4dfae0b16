/** Owns person records and what makes two of them the same person. */
@ApplicationModule(allowedDependencies = {"platform", "vocabulary", "partnership"})
@NullMarked
package concord.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
