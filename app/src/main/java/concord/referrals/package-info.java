/**
 * Owns referrals from the first concern to the signed gateway decision: intake, completeness, the check of who the
 * person is, deconfliction, assessment, sign-off and what the referrer is told. Promises that a referral's stage follows
 * from what has happened to it, and that nothing said or decided is ever rewritten. Never holds a reason for
 * deconfliction, and never scores a person.
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
            "matching"
        })
@NullMarked
package concord.referrals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
