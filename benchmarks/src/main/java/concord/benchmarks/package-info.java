/** Measures what the papers claim. Nothing here is part of the tests, and no test measures time. */
@NullMarked
package concord.benchmarks;

import org.jspecify.annotations.NullMarked;
