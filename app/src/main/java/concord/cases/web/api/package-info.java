/**
 * Cases for programs: whoever works on them reads where they stand, who owns them and what has happened. Everything passes
 * through the Gate as the post that the token acts as; nothing here decides what may be seen.
 */
@NullMarked
package concord.cases.web.api;

import org.jspecify.annotations.NullMarked;
