/**
 * Owns the invented region that {@code ./concord demo} opens with: agencies, staff, accounts and three years of
 * referrals with what became of them in panels and in support. Promises that everything in it came about by the commands that people use, each at its own day, and that
 * nobody in it is real. There is nothing of it in an installation that works in earnest.
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
            "referrals",
            "cases",
            "panels",
            "support"
        })
@NullMarked
package concord.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
