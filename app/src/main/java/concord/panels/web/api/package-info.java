/**
 * Panels for programs: who sits on them, when they meet, and what stands on an agenda, by reference. Everything passes
 * through the Gate as the post that the token acts as; nothing here decides what may be seen.
 */
@NullMarked
package concord.panels.web.api;

import org.jspecify.annotations.NullMarked;
