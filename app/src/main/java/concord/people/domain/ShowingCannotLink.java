package concord.people.domain;

import concord.people.CannotLink;
import concord.people.ShowCannotLink;
import concord.platform.gate.Acting;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import org.springframework.stereotype.Component;

/** Shows why two persons were said not to be the same. */
@Component
class ShowingCannotLink implements QueryHandler<ShowCannotLink, CannotLink> {

    private final CannotLinks cannotLinks;

    ShowingCannotLink(CannotLinks cannotLinks) {
        this.cannotLinks = cannotLinks;
    }

    @Override
    public Outcome<CannotLink> answer(ShowCannotLink query, Acting acting) {
        return cannotLinks
                .find(query.cannotLink(), acting)
                .<Outcome<CannotLink>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new GateRefusal.NotFound()));
    }
}
