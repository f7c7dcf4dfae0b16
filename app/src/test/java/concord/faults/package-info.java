/** What goes wrong in the world: processes that die, and input of every kind. Nothing is lost, and nothing is told in traces. */
@NullMarked
package concord.faults;

import org.jspecify.annotations.NullMarked;
