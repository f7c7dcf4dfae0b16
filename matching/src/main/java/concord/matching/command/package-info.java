/**
 * The command line of the matcher: {@code ./concord match link}, {@code dedupe} and {@code find}.
 *
 * <p>Results go to files, or for find to the output; what happens meanwhile goes to the error stream. Ends with 0 when done, 1 when a file
 * cannot be read or written, 2 when the command cannot be understood.
 */
@NullMarked
package concord.matching.command;

import org.jspecify.annotations.NullMarked;
