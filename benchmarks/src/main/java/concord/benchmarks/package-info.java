/** Whole-process measurements of the engines, run by hand and never part of the tests. */
@NullMarked
package concord.benchmarks;

import org.jspecify.annotations.NullMarked;
