/** Finding people, and their pages. */
@NullMarked
package concord.people.web;

import org.jspecify.annotations.NullMarked;
