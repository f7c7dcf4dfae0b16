package concord.referrals;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;

/**
 * Notes beside a statement that somebody says it is wrong. The note is shown wherever the statement is (F15).
 *
 * @param saidBy who disputes it: "the person concerned", "her mother"
 */
public record DisputeStatement(ReferralId referral, StatementId statement, String saidBy, String note)
        implements Command<ReferralId>, About {
    public DisputeStatement {
        requireNonNull(referral, "referral is null");
        requireNonNull(statement, "statement is null");
        saidBy = Said.surely(saidBy, Said.SHORT, "Who disputes it");
        note = Said.surely(note, Said.LONG, "The note");
    }

    @Override
    public RecordRef about() {
        return referral.ref();
    }
}
