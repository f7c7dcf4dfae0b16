/**
 * How single words, dates and places compare: worked out once for each distinct value, compared as numbers. The live index and the batch
 * engine stand on the same kernels.
 */
@NullMarked
package concord.matching.kernel;

import org.jspecify.annotations.NullMarked;
