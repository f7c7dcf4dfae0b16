/** How a request lives: what may happen to it, who may do it, and what is recorded. */
@NullMarked
package concord.sharing.domain;

import org.jspecify.annotations.NullMarked;
