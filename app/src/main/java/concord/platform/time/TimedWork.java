package concord.platform.time;

import java.time.Duration;

/**
 * Something that Concord does by the clock: a deconfliction that falls due again, a request that becomes overdue. Each
 * run is safe to repeat and acts through the Gate as Concord's own post.
 */
public interface TimedWork {

    /** Stable name, lower-case words joined by hyphens; the scheduler knows the work by it. */
    String name();

    /** How often it is run. Moving the demonstration's clock runs it at once as well. */
    Duration every();

    void run();
}
