/**
 * Owns the case of a person from the gateway decision to the last review a year after support ended: its history, who
 * owns the case and who owns the risk, structured assessments, hand-over and transfer. Promises that where a case stands
 * follows from what has happened to it, and that at every moment exactly one post owns the case and one the risk (F8).
 * The rooms below add to the case what panels decide and what support was given; this room holds the order of the steps.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "vocabulary",
            "partnership",
            "access",
            "audit",
            "files",
            "people",
            "sharing",
            "referrals"
        })
@NullMarked
package concord.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
