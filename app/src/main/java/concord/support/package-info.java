/**
 * Owns the support that a person is offered and what becomes of it: consent, the support plan with its needs and actions,
 * commissioned sessions, reviews, closure and the reviews at six and twelve months after it. Promises that nothing is given
 * without a standing consent (CTSA 2015 s.36(4)(b)), that every need found has an answer (F7), and that what was agreed
 * either happened or was ended with a reason (F5, F6). Each step goes through the room cases, which holds the order.
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
            "cases :: frame",
            "panels"
        })
@NullMarked
package concord.support;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
