/**
 * Owns areas, agencies, posts, who holds and covers them, training, sharing agreements and targets in working days.
 * Promises that work belongs to posts: each open item resolves to a present holder or cover, or stands as a vacancy.
 * Knows nothing of persons of concern, referrals or cases.
 */
@ApplicationModule(allowedDependencies = {"platform", "vocabulary"})
@NullMarked
package concord.partnership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
