package concord.panels;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the referrer's agency sees: the reference of its own referral, and what it wrote. No word of the case (F9).
 *
 * @param text absent until something was written
 * @param open whether something may still be written
 */
public record ContributionSheet(
        ContributionId id,
        String reference,
        LocalDate due,
        int version,
        @Nullable String text,
        @Nullable Instant written,
        boolean open) {}
