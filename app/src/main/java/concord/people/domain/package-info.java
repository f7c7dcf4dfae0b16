/** How people are recorded, found, told apart and linked. */
@NullMarked
package concord.people.domain;

import org.jspecify.annotations.NullMarked;
