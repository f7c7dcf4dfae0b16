package concord.support.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import concord.support.CommissionView;
import concord.support.ShowCommission;
import org.springframework.stereotype.Component;

/** Shows one commission. */
@Component
class ShowingCommission implements QueryHandler<ShowCommission, CommissionView> {

    private final Commissions commissions;
    private final CommissionViews views;

    ShowingCommission(Commissions commissions, CommissionViews views) {
        this.commissions = commissions;
        this.views = views;
    }

    @Override
    public Outcome<CommissionView> answer(ShowCommission query, Acting acting) {
        return Outcome.done(views.of(commissions.find(query.commission()).orElseThrow()));
    }
}
