package concord.referrals.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import concord.platform.gate.Refusal;
import concord.referrals.AttachedEvidence;
import concord.referrals.ReferralId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Enters what a referrer adds, on Concord's own post. */
@Component
class EnteringForReferrer implements CommandHandler<EnterForReferrer, ReferralId> {

    private final Referrals referrals;
    private final IntakeCodes codes;
    private final InformationBook book;
    private final EvidenceBook evidence;

    EnteringForReferrer(Referrals referrals, IntakeCodes codes, InformationBook book, EvidenceBook evidence) {
        this.referrals = referrals;
        this.codes = codes;
        this.book = book;
        this.evidence = evidence;
    }

    @Override
    public Outcome<ReferralId> handle(EnterForReferrer command, Acting acting) {
        Optional<Refusal> illegal =
                codes.ofStatements(command.statements(), book.today()).or(() -> codes.ofEvidence(command.evidence()));
        if (illegal.isPresent()) {
            return Outcome.refused(illegal.get());
        }
        Outcome<ReferralId> entered = referrals
                .toChange(command.referral())
                .then(Closed::refuse)
                .then(referral -> words(referral, command, acting));
        for (AttachedEvidence one : command.evidence()) {
            entered = entered.then(id -> attach(id, one, command.referrer(), acting));
        }
        return entered;
    }

    private Outcome<ReferralId> words(Referral referral, EnterForReferrer command, Acting acting) {
        if (!command.statements().isEmpty()) {
            book.enter(referral, command.statements(), "The referrer", acting);
        }
        return Outcome.done(referral.id());
    }

    /** The upload is the referrer's own, so it is stored in the referrer's name. */
    private Outcome<ReferralId> attach(ReferralId id, AttachedEvidence one, PostId referrer, Acting acting) {
        return referrals
                .toChange(id)
                .then(referral -> evidence.attachFor(referral, one, referrer, acting))
                .then(document -> Outcome.done(id));
    }
}
