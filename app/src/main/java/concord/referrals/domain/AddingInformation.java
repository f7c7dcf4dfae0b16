package concord.referrals.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.platform.gate.Refusal;
import concord.referrals.AddInformation;
import concord.referrals.ReferralId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Adds what came to light later. */
@Component
class AddingInformation implements CommandHandler<AddInformation, ReferralId> {

    private final Referrals referrals;
    private final IntakeCodes codes;
    private final InformationBook book;

    AddingInformation(Referrals referrals, IntakeCodes codes, InformationBook book) {
        this.referrals = referrals;
        this.codes = codes;
        this.book = book;
    }

    @Override
    public Outcome<ReferralId> handle(AddInformation command, Acting acting) {
        Optional<Refusal> illegal = codes.ofStatements(command.statements(), book.today());
        if (illegal.isPresent()) {
            return Outcome.refused(illegal.get());
        }
        return referrals.toChange(command.referral()).then(Closed::refuse).then(referral -> {
            book.enter(referral, command.statements(), command.fromWhom(), acting);
            return Outcome.done(referral.id());
        });
    }
}
