package concord.sharing.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import concord.sharing.OpenRequests;
import concord.sharing.RequestLines;
import org.springframework.stereotype.Component;

/** Answers which requests about a record are still open (F3). */
@Component
class FindingOpenRequests implements QueryHandler<OpenRequests, RequestLines> {

    private final RequestList list;

    FindingOpenRequests(RequestList list) {
        this.list = list;
    }

    @Override
    public Outcome<RequestLines> answer(OpenRequests query, Acting acting) {
        return Outcome.done(RequestLines.all(list.about(query.about(), true)));
    }
}
