/** Signing in, wearing a post, and the pages of {@code access}. */
@NullMarked
package concord.access.web;

import org.jspecify.annotations.NullMarked;
