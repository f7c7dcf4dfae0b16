package concord.support.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import concord.support.MySessions;
import org.springframework.stereotype.Component;

/** Finds what was commissioned from the acting post. */
@Component
class FindingMySessions implements QueryHandler<MySessions, MySessions.Found> {

    private final Commissions commissions;

    FindingMySessions(Commissions commissions) {
        this.commissions = commissions;
    }

    @Override
    public Outcome<MySessions.Found> answer(MySessions query, Acting acting) {
        Commissions.Count count = commissions.count(acting.post());
        int rows = query.ended() ? count.over() : count.underWay();
        int pages = Math.max(1, Math.ceilDiv(rows, MySessions.ROWS));
        int page = Math.min(query.page(), pages);
        return Outcome.done(new MySessions.Found(
                commissions.of(acting.post(), !query.ended(), MySessions.ROWS, (page - 1) * MySessions.ROWS),
                page,
                count.underWay(),
                count.over()));
    }
}
