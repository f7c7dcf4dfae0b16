/**
 * Owns what a panel does with a case: the referral to it under section 36, the panel and its seats, meetings with agenda,
 * pack, attendance, conflicts of interest, decisions and dissent, and minutes. Promises that nothing is decided without the
 * responsible local authority in the chair and the police present, without an assessment made before, or without reasons;
 * and that a member sees what was sent for a meeting, for a time, and no other page of a case.
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
            "cases :: frame"
        })
@NullMarked
package concord.panels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
