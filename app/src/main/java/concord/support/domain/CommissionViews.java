package concord.support.domain;

import concord.sharing.Told;
import concord.support.CommissionLine;
import concord.support.CommissionView;
import org.springframework.stereotype.Component;

/** Puts together all that is shown of one commission. */
@Component
class CommissionViews {

    private final Commissions commissions;
    private final Consents consents;

    CommissionViews(Commissions commissions, Consents consents) {
        this.commissions = commissions;
        this.consents = consents;
    }

    CommissionView of(CommissionLine line) {
        Told told = commissions.told(line.id());
        return new CommissionView(
                line,
                consents.stands(line.caseId()),
                told.name(),
                told.dateOfBirth(),
                told.more(),
                commissions.sessions(line.id()),
                commissions.worries(line.id()),
                commissions.events(line.id()));
    }
}
