/**
 * Support for programs: the plan of a case for whoever works on it, and what a provider's system reports of a session.
 * Everything passes through the Gate as the post that the token acts as; nothing here decides what may be seen.
 */
@NullMarked
package concord.support.web.api;

import org.jspecify.annotations.NullMarked;
