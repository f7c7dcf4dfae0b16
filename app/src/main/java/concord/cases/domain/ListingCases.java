package concord.cases.domain;

import concord.cases.CaseList;
import concord.cases.ListCases;
import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import org.springframework.stereotype.Component;

/** Lists cases, page by page. */
@Component
class ListingCases implements QueryHandler<ListCases, CaseList> {

    private final CaseLines lines;

    ListingCases(CaseLines lines) {
        this.lines = lines;
    }

    @Override
    public Outcome<CaseList> answer(ListCases query, Acting acting) {
        return Outcome.done(new CaseList(lines.page(query, acting), lines.count(query.filter(), acting)));
    }
}
