/** My work: how each room says what waits for a post. Tasks are computed from state and never stored. */
@NullMarked
package concord.platform.work;

import org.jspecify.annotations.NullMarked;
