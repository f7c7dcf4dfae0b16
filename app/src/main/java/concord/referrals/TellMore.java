package concord.referrals;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Command;
import java.util.List;

/**
 * The referrer adds to their referral. Does what {@link AddInformation} does, through the receipt.
 */
public record TellMore(ReceiptKey key, List<Statement> statements, List<AttachedEvidence> evidence)
        implements Command<ReferralId> {
    public TellMore {
        requireNonNull(key, "key is null");
        statements = List.copyOf(statements);
        evidence = List.copyOf(evidence);
        if (statements.isEmpty() && evidence.isEmpty()) {
            throw new IllegalArgumentException("Nothing is added");
        }
    }
}
