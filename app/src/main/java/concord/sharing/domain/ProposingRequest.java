package concord.sharing.domain;

import concord.partnership.Areas;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import concord.sharing.ProposeRequest;
import concord.sharing.RequestProposal;
import java.util.List;
import org.springframework.stereotype.Component;

/** Proposes whom to ask about a record, and what to fill the form in with. */
@Component
class ProposingRequest implements QueryHandler<ProposeRequest, RequestProposal> {

    private final RecordAreas recordAreas;
    private final Partners partners;
    private final Areas areas;
    private final RequestDays days;
    private final KnownRecords records;

    ProposingRequest(RecordAreas recordAreas, Partners partners, Areas areas, RequestDays days, KnownRecords records) {
        this.recordAreas = recordAreas;
        this.partners = partners;
        this.areas = areas;
        this.days = days;
        this.records = records;
    }

    @Override
    public Outcome<RequestProposal> answer(ProposeRequest query, Acting acting) {
        AreaId area = recordAreas.of(query.about());
        List<RequestProposal.Choice> posts =
                query.agency() == null ? List.of() : partners.posts(area, query.agency(), acting.post());
        return Outcome.done(new RequestProposal(
                query.about(),
                records.known(query.about()),
                areas.get(area).name(),
                days.due(area),
                partners.agencies(area),
                posts));
    }
}
