package concord.referrals;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import java.util.List;

/**
 * Adds what came to light later. Deconfliction is then asked again (channel.md 4.3), and an assessment made before is out of
 * date.
 *
 * @param fromWhom who gave it, as a post or agency: "Headteacher, Northbrook School"
 */
public record AddInformation(ReferralId referral, List<Statement> statements, String fromWhom)
        implements Command<ReferralId>, About {
    public AddInformation {
        requireNonNull(referral, "referral is null");
        statements = List.copyOf(statements);
        fromWhom = Said.surely(fromWhom, Said.SHORT, "Who gave it");
        if (statements.isEmpty() || statements.size() > Account.MOST) {
            throw new IllegalArgumentException("One to fifty statements");
        }
    }

    @Override
    public RecordRef about() {
        return referral.ref();
    }
}
