package concord.sharing.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import concord.sharing.RequestLines;
import concord.sharing.RequestsAbout;
import org.springframework.stereotype.Component;

/** Answers which requests were ever made about a record. */
@Component
class FindingRequestsAbout implements QueryHandler<RequestsAbout, RequestLines> {

    private final RequestList list;

    FindingRequestsAbout(RequestList list) {
        this.list = list;
    }

    @Override
    public Outcome<RequestLines> answer(RequestsAbout query, Acting acting) {
        return Outcome.done(RequestLines.all(list.about(query.about(), false)));
    }
}
