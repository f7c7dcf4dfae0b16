/**
 * Mail, by an outbox: queued in the transaction of what it tells of, sent later. A mail says that something waits and
 * where; what it is about stands behind the sign-in. No text that anybody typed can get into one.
 */
@NullMarked
package concord.platform.mail;

import org.jspecify.annotations.NullMarked;
