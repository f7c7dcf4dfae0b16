package concord.retention;

import concord.platform.gate.AreaId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which clocks are shown. Absent parts filter nothing.
 *
 * @param reviewDueBy leaves out what falls due later, and what has not started
 * @param page counts from 1
 */
public record ClockFilter(
        @Nullable RetentionClass retentionClass,
        @Nullable AreaId area,
        @Nullable Stage stage,
        @Nullable LocalDate reviewDueBy,
        int page) {

    /** Rows of one page. */
    public static final int PAGE_SIZE = 50;

    public ClockFilter {
        page = Math.max(1, page);
    }

    public static ClockFilter everything() {
        return new ClockFilter(null, null, null, null, 1);
    }

    int offset() {
        return (page - 1) * PAGE_SIZE;
    }

    /** Whether a clock runs. */
    public enum Stage {
        NOT_STARTED,
        RUNNING,
        REVIEW_DUE
    }
}
