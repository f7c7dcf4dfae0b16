/**
 * Owns statistics: the funnel as far as the gateway. Promises that a number comes with what it is a part of, that small
 * numbers are not shown, and that whoever builds a statistic sees no person. Knows the other rooms only by functions in
 * the database that count.
 */
@ApplicationModule(allowedDependencies = {"platform", "vocabulary", "partnership", "access", "referrals"})
@NullMarked
package concord.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
