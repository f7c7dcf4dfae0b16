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
        int underWay = commissions.count(acting.post(), true);
        int over = commissions.count(acting.post(), false);
        int pages = Math.max(1, Math.ceilDiv(query.ended() ? over : underWay, MySessions.ROWS));
        int page = Math.min(query.page(), pages);
        return Outcome.done(new MySessions.Found(
                commissions.of(acting.post(), !query.ended(), MySessions.ROWS, (page - 1) * MySessions.ROWS),
                page,
                underWay,
                over));
    }
}
