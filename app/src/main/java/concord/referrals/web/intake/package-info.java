/**
 * The way in: the pages on which somebody says what worries them, comes back to it, and learns what became of it, and
 * the public pages that explain what is done with it. Promises that nothing typed is lost and that no page but the
 * last one asks for more than a name, a place and a concern.
 */
@NullMarked
package concord.referrals.web.intake;

import org.jspecify.annotations.NullMarked;
