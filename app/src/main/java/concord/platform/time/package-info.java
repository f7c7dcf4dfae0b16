/** Time, injected: the clock, the calendar of working days and the spelling of dates. */
@NullMarked
package concord.platform.time;

import org.jspecify.annotations.NullMarked;
