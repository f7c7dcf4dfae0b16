/**
 * Owns the retention clocks: how long each record is kept, from when, by which policy. Promises that no record is kept
 * without a clock and that a period is never lengthened silently. Erases nothing yet; it sets the clocks and shows them.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "vocabulary",
            "partnership",
            "access",
            "people",
            "sharing",
            "referrals",
            "cases"
        })
@NullMarked
package concord.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
