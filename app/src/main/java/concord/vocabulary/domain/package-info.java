/** The lists in their tables: what may be added, ended and reworded, and who did. */
@NullMarked
package concord.vocabulary.domain;

import org.jspecify.annotations.NullMarked;
