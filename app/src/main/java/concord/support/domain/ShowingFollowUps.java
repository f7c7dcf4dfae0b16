package concord.support.domain;

import concord.cases.CaseBook;
import concord.partnership.Agencies;
import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import concord.support.FollowUpsView;
import concord.support.ShowFollowUps;
import org.springframework.stereotype.Component;

/** Shows the reviews after closure. */
@Component
class ShowingFollowUps implements QueryHandler<ShowFollowUps, FollowUpsView> {

    private final CaseBook cases;
    private final FollowUps followUps;
    private final Agencies agencies;

    ShowingFollowUps(CaseBook cases, FollowUps followUps, Agencies agencies) {
        this.cases = cases;
        this.followUps = followUps;
        this.agencies = agencies;
    }

    @Override
    public Outcome<FollowUpsView> answer(ShowFollowUps query, Acting acting) {
        return Outcome.done(new FollowUpsView(
                cases.get(query.caseId()),
                followUps.of(query.caseId()),
                agencies.all().stream()
                        .map(agency -> new FollowUpsView.AgencyChoice(agency.id(), agency.name()))
                        .toList()));
    }
}
