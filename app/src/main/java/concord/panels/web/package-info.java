/** The pages of panels. */
@NullMarked
package concord.panels.web;

import org.jspecify.annotations.NullMarked;
