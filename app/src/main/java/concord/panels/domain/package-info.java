/** The rules of panels, the handlers of the room's acts, and the SQL of its tables. */
@NullMarked
package concord.panels.domain;

import org.jspecify.annotations.NullMarked;
