/**
 * The ground of every page: the frame, the view over typed templates, what was typed into a form and what is wrong
 * with it, dates and numbers in words, and the pages for what went wrong. It holds no word of the field.
 */
@NullMarked
package concord.platform.web;

import org.jspecify.annotations.NullMarked;
