/**
 * Owns statistics: the published table from the partnership's own data, beside the published national figures. Promises that a
 * number comes with what it is a part of, that small numbers neither are shown nor follow from those that are, and that
 * whoever builds a statistic sees no person. Knows the other rooms only by functions in the database that count.
 */
@ApplicationModule(allowedDependencies = {"platform", "vocabulary", "partnership", "access", "referrals", "cases"})
@NullMarked
package concord.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
