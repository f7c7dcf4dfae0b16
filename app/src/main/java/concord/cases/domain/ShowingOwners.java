package concord.cases.domain;

import concord.cases.CaseAct;
import concord.cases.CaseOutline;
import concord.cases.OwnersOfCase;
import concord.cases.Ownership;
import concord.cases.ShowCase;
import concord.cases.ShowOwners;
import concord.partnership.Post;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import concord.platform.gate.QueryHandler;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Shows the owners of a case. */
@Component
class ShowingOwners implements QueryHandler<ShowOwners, OwnersOfCase> {

    private final Gate gate;
    private final OwnershipTable ownership;
    private final HandOverTable handOvers;
    private final PartTable parts;
    private final WhoOwns whoOwns;

    ShowingOwners(Gate gate, OwnershipTable ownership, HandOverTable handOvers, PartTable parts, WhoOwns whoOwns) {
        this.gate = gate;
        this.ownership = ownership;
        this.handOvers = handOvers;
        this.parts = parts;
        this.whoOwns = whoOwns;
    }

    @Override
    public Outcome<OwnersOfCase> answer(ShowOwners query, Acting acting) {
        return gate.ask(acting, new ShowCase(query.caseId()))
                .then(record -> Outcome.done(new OwnersOfCase(
                        record,
                        ownership.of(query.caseId()),
                        handOvers.shown(query.caseId(), acting),
                        parts.of(query.caseId()),
                        offers(record.outline(), acting))));
    }

    private Map<Ownership, List<Post>> offers(CaseOutline outline, Acting acting) {
        var offers = new EnumMap<Ownership, List<Post>>(Ownership.class);
        for (Ownership what : Ownership.values()) {
            PostId owner = what == Ownership.CASE ? outline.caseOwner() : outline.riskOwner();
            boolean open = CaseNextSteps.stagesOf(CaseAct.HAND_OVER).contains(outline.stage());
            if (open && whoOwns.mayOffer(owner, acting) && !handOvers.waits(outline.id(), what)) {
                offers.put(
                        what,
                        whoOwns.choices(what, outline.area()).stream()
                                .filter(post -> !post.id().equals(owner))
                                .toList());
            }
        }
        return offers;
    }
}
