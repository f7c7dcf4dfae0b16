package concord.referrals.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.platform.gate.Refusal;
import concord.referrals.AttachEvidence;
import concord.referrals.ReferralId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Attaches a document that came later. */
@Component
class AttachingEvidence implements CommandHandler<AttachEvidence, ReferralId> {

    private final Referrals referrals;
    private final IntakeCodes codes;
    private final EvidenceBook book;

    AttachingEvidence(Referrals referrals, IntakeCodes codes, EvidenceBook book) {
        this.referrals = referrals;
        this.codes = codes;
        this.book = book;
    }

    @Override
    public Outcome<ReferralId> handle(AttachEvidence command, Acting acting) {
        Optional<Refusal> illegal = codes.ofEvidence(List.of(command.evidence()));
        if (illegal.isPresent()) {
            return Outcome.refused(illegal.get());
        }
        return referrals
                .toChange(command.referral())
                .then(Closed::refuse)
                .then(referral -> book.attach(referral, command.evidence(), acting))
                .then(document -> Outcome.done(command.referral()));
    }
}
