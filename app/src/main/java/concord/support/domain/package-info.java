/** The rules of support, the handlers of the room's acts, and the SQL of its tables. */
@NullMarked
package concord.support.domain;

import org.jspecify.annotations.NullMarked;
