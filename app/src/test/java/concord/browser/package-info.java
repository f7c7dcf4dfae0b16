/**
 * Walks through Concord in a real browser, as the people do who use it: whole journeys with script and without, every
 * place of every role, the keyboard alone. Each page that is visited is inspected, whatever it was visited for.
 */
@NullMarked
package concord.browser;

import org.jspecify.annotations.NullMarked;
