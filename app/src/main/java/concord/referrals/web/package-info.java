/** The staff pages of the gateway: each asks the Gate, shows a record, and hands what was typed to a command. */
@NullMarked
package concord.referrals.web;

import org.jspecify.annotations.NullMarked;
