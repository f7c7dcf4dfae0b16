package concord.sharing.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import concord.sharing.ChaseList;
import concord.sharing.RequestId;
import concord.sharing.RequestsToChase;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers which open requests the clock has caught up with, and what it asks for. */
@Component
class FindingRequestsToChase implements QueryHandler<RequestsToChase, ChaseList> {

    private final JdbcClient jdbc;
    private final Requests requests;
    private final RequestDays days;
    private final Ladder ladder;

    FindingRequestsToChase(JdbcClient jdbc, Requests requests, RequestDays days, Ladder ladder) {
        this.jdbc = jdbc;
        this.requests = requests;
        this.days = days;
        this.ladder = ladder;
    }

    @Override
    public Outcome<ChaseList> answer(RequestsToChase query, Acting acting) {
        List<ChaseList.Chase> steps = due().stream()
                .flatMap(request -> requests.find(request).stream())
                .flatMap(request -> step(request).stream())
                .toList();
        return Outcome.done(new ChaseList(steps));
    }

    private List<RequestId> due() {
        return jdbc.sql("""
                        select id from sharing.request
                        where state in ('ASKED', 'SEEN') and due_on <= :today order by due_on, id
                        """)
                .param("today", days.today())
                .query((row, _) -> new RequestId(row.getObject("id", UUID.class)))
                .list();
    }

    private Optional<ChaseList.Chase> step(InformationRequest request) {
        History history = request.history();
        return history.dueStep(
                        days.today(),
                        day -> days.stepUpAfter(request.parties().area(), day),
                        ladder.above(request).isPresent())
                .map(kind -> new ChaseList.Chase(request.id(), history.version(), kind));
    }
}
