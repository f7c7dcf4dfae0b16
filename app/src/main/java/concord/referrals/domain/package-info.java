/** The rules of the gateway, the handlers of the room's acts, and the SQL of its tables. */
@NullMarked
package concord.referrals.domain;

import org.jspecify.annotations.NullMarked;
