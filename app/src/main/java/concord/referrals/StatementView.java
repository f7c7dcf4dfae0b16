package concord.referrals;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement with everything that must be shown beside it: how it is known, who gave it, and who disputes it (F15).
 *
 * @param howKnown in words
 * @param fromWhom who gave it to the gateway; absent where it came with the referral
 * @param disputes shown wherever the statement is
 */
public record StatementView(
        StatementId id,
        StatementKind kind,
        String text,
        String howKnown,
        @Nullable String whoSaid,
        @Nullable String fromWhom,
        Instant addedAt,
        List<Dispute> disputes) {

    public StatementView {
        disputes = List.copyOf(disputes);
    }

    /** That somebody says a statement is wrong. */
    public record Dispute(String saidBy, String note, Instant at) {}
}
