package concord.platform.web.components;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * One event of a timeline.
 *
 * @param byline who did it: a post, such as "Gateway officer, Eastmere"
 * @param timestamp the machine's form, such as {@code 2026-11-24T14:30:00Z}
 * @param when the reader's form, such as "24 November 2026 at 2:30pm"
 */
public record TimelineEntry(
        String title,
        @Nullable String byline,
        String timestamp,
        String when,
        @Nullable Content content) {}
