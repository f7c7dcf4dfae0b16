/**
 * The contract of the Gate: commands, queries, their handlers and outcomes. The Gate itself is in {@code access};
 * its contract stands here so that the rooms above {@code access} pass through it too (decision 0003).
 */
@NullMarked
package concord.platform.gate;

import org.jspecify.annotations.NullMarked;
