package concord.partnership.domain;

import concord.partnership.Agencies;
import concord.partnership.Agency;
import concord.partnership.AgencyView;
import concord.partnership.Areas;
import concord.partnership.ShowAgency;
import concord.platform.gate.Acting;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import java.util.List;
import org.springframework.stereotype.Component;

/** Answers {@link ShowAgency}. */
@Component
class ShowingAgency implements QueryHandler<ShowAgency, AgencyView> {

    private final Agencies agencies;
    private final Areas areas;
    private final AgencyRows rows;
    private final Keepers keepers;

    ShowingAgency(Agencies agencies, Areas areas, AgencyRows rows, Keepers keepers) {
        this.agencies = agencies;
        this.areas = areas;
        this.rows = rows;
        this.keepers = keepers;
    }

    @Override
    public Outcome<AgencyView> answer(ShowAgency query, Acting acting) {
        return agencies.find(query.agency())
                .map(agency -> Outcome.done(view(agency, acting)))
                .orElseGet(() -> Outcome.refused(new GateRefusal.NotFound()));
    }

    private AgencyView view(Agency agency, Acting acting) {
        return new AgencyView(
                rows.of(List.of(agency)).getFirst(), areas.of(agency.id()), keepers.keepsAgency(acting, agency.id()));
    }
}
