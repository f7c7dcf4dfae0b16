package concord.partnership.domain;

import concord.partnership.Agencies;
import concord.partnership.AgencyRow;
import concord.partnership.ListAgencies;
import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import java.util.List;
import org.springframework.stereotype.Component;

/** Answers {@link ListAgencies}. */
@Component
class ListingAgencies implements QueryHandler<ListAgencies, List<AgencyRow>> {

    private final Agencies agencies;
    private final AgencyRows rows;

    ListingAgencies(Agencies agencies, AgencyRows rows) {
        this.agencies = agencies;
        this.rows = rows;
    }

    @Override
    public Outcome<List<AgencyRow>> answer(ListAgencies query, Acting acting) {
        return Outcome.done(rows.of(agencies.all()));
    }
}
