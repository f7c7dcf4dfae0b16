package concord.people.domain;

import concord.people.MergeId;
import concord.people.MergeRefusal;
import concord.people.PersonId;
import concord.people.ProposeMerge;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.platform.gate.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Proposes that two persons on record are one. The one that was on record first keeps its place. */
@Component
class ProposingMerge implements CommandHandler<ProposeMerge, MergeId> {

    private final SeenPairs seen;
    private final Merges merges;
    private final CannotLinks cannotLinks;
    private final MatchingPurpose purpose;

    ProposingMerge(SeenPairs seen, Merges merges, CannotLinks cannotLinks, MatchingPurpose purpose) {
        this.seen = seen;
        this.merges = merges;
        this.cannotLinks = cannotLinks;
        this.purpose = purpose;
    }

    @Override
    public Outcome<MergeId> handle(ProposeMerge command, Acting acting) {
        return seen.asTheyStand(command.display(), acting).then(shown -> propose(shown, command.reason(), acting));
    }

    private Outcome<MergeId> propose(PairDisplays.Row shown, String reason, Acting acting) {
        PersonId ours = shown.oursPerson();
        PersonId theirs = shown.theirsPerson();
        if (ours == null || theirs == null) {
            return Outcome.refused(SeenPairs.stillOpen(shown));
        }
        Optional<Refusal> objection = objection(ours, theirs);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        PersonId kept = purpose.during(() -> merges.older(ours, theirs));
        return merges.propose(kept, kept.equals(ours) ? theirs : ours, shown, reason, acting)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new MergeRefusal.MergeWaits()));
    }

    private Optional<Refusal> objection(PersonId ours, PersonId theirs) {
        return ours.equals(theirs)
                ? Optional.of(new MergeRefusal.OnePersonAlready())
                : cannotLinks.objection(ours, theirs).map(refusal -> refusal);
    }
}
