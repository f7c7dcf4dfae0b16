package concord.insight;

import concord.platform.web.Words;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One published figure for England and Wales, as it is known.
 *
 * @param year as the series names it; for some figures a span of years
 * @param stage "referral", "panel", "adopted" and some others
 * @param percent as printed
 * @param denominator what the percentage is of, where it is known
 * @param status published, derived (arithmetic on published figures) or unverified (no confirmed source)
 */
public record Published(
        String year,
        String stage,
        String category,
        @Nullable Long count,
        @Nullable BigDecimal percent,
        @Nullable Long denominator,
        String source,
        String status) {

    private static final String CERTAIN = "published";

    /** "3,129 (36% of 8,778)", "23% of 6,406", "1,486, unverified". */
    public String words() {
        String of = denominator == null ? "" : " of " + Words.number(denominator);
        String share = percent == null ? "" : percent.toPlainString() + "%" + of;
        String figure = count == null
                ? share
                : share.isEmpty() ? Words.number(count) : "%s (%s)".formatted(Words.number(count), share);
        return status.equals(CERTAIN) ? figure : figure + ", " + status;
    }
}
