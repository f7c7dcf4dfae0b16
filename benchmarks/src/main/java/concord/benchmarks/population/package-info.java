/**
 * Invented people as they might live in England, and what becomes of them when another agency writes them down.
 *
 * <p>The rules that corrupt records were made apart from the tables by which the matcher forgives, and share none with them; otherwise a benchmark
 * would measure itself. What this population is not good for is said at {@link concord.benchmarks.population.Population}.
 */
@NullMarked
package concord.benchmarks.population;

import org.jspecify.annotations.NullMarked;
