package concord.referrals;

import java.time.Instant;

/**
 * A draft as its author gets it back.
 *
 * @param expires the first moment at which it is gone
 */
public record Draft(DraftId id, String content, Instant savedAt, Instant expires) {}
