/** The order of the steps of a case, the handlers of the room's acts, and the SQL of its tables. */
@NullMarked
package concord.cases.domain;

import org.jspecify.annotations.NullMarked;
