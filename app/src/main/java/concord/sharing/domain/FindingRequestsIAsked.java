package concord.sharing.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import concord.sharing.RequestLines;
import concord.sharing.RequestsIAsked;
import org.springframework.stereotype.Component;

/** Answers which requests the acting post has made. */
@Component
class FindingRequestsIAsked implements QueryHandler<RequestsIAsked, RequestLines> {

    private final RequestList list;

    FindingRequestsIAsked(RequestList list) {
        this.list = list;
    }

    @Override
    public Outcome<RequestLines> answer(RequestsIAsked query, Acting acting) {
        return Outcome.done(list.askedByMe(query.filter()));
    }
}
