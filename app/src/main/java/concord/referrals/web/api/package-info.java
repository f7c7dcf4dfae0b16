/**
 * Referrals for programs: an agency's system makes them, reads how far its own are, and whoever works on them reads on.
 * Everything passes through the Gate as the post that the token acts as; nothing here decides what may be seen.
 */
@NullMarked
package concord.referrals.web.api;

import org.jspecify.annotations.NullMarked;
