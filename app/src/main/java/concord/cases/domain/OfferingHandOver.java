package concord.cases.domain;

import concord.cases.CaseAct;
import concord.cases.CaseRefusal;
import concord.cases.HandOverId;
import concord.cases.OfferHandOver;
import concord.cases.Ownership;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import concord.platform.gate.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Offers a hand-over; nothing changes yet. */
@Component
class OfferingHandOver implements CommandHandler<OfferHandOver, HandOverId> {

    private final CaseTable cases;
    private final HandOverTable handOvers;
    private final WhoOwns whoOwns;

    OfferingHandOver(CaseTable cases, HandOverTable handOvers, WhoOwns whoOwns) {
        this.cases = cases;
        this.handOvers = handOvers;
        this.whoOwns = whoOwns;
    }

    @Override
    public Outcome<HandOverId> handle(OfferHandOver command, Acting acting) {
        return cases.toChange(command.caseId())
                .then(one -> objection(one, command, acting)
                        .<Outcome<HandOverId>>map(Outcome::refused)
                        .orElseGet(() -> Outcome.done(
                                handOvers.offer(command, one.owners().of(command.what()), acting))));
    }

    private Optional<Refusal> objection(Case one, OfferHandOver command, Acting acting) {
        Ownership what = command.what();
        PostId owner = one.owners().of(what);
        if (!CaseNextSteps.stagesOf(CaseAct.HAND_OVER).contains(one.stage())) {
            return Optional.of(new CaseRefusal.NotAtThisStep(one.stage()));
        }
        if (!whoOwns.mayOffer(owner, acting)) {
            return Optional.of(new CaseRefusal.NotTheOwner(what));
        }
        if (command.to().equals(owner)) {
            return Optional.of(new CaseRefusal.OwnsAlready(what));
        }
        if (handOvers.waits(one.id(), what)) {
            return Optional.of(new CaseRefusal.HandOverWaits(what));
        }
        return whoOwns.objection(what, command.to(), one.area());
    }
}
