package concord.sharing.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import concord.sharing.RequestLines;
import concord.sharing.RequestsAskedOfMe;
import org.springframework.stereotype.Component;

/** Answers which requests wait for the acting post. */
@Component
class FindingRequestsAskedOfMe implements QueryHandler<RequestsAskedOfMe, RequestLines> {

    private final RequestList list;

    FindingRequestsAskedOfMe(RequestList list) {
        this.list = list;
    }

    @Override
    public Outcome<RequestLines> answer(RequestsAskedOfMe query, Acting acting) {
        return Outcome.done(list.askedOfMe(query.filter()));
    }
}
