package concord.support.domain;

import concord.cases.CaseId;
import concord.cases.PartKind;
import concord.cases.WorkOfPart;
import concord.platform.gate.PostId;
import concord.support.ActionLine;
import concord.support.CommissionLine;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a provider or an owner of actions still has to do: sessions that run, actions that have not ended. */
@Component
class WorkOfSupport implements WorkOfPart {

    private final Actions actions;
    private final Commissions commissions;

    WorkOfSupport(Actions actions, Commissions commissions) {
        this.actions = actions;
        this.commissions = commissions;
    }

    @Override
    public List<String> left(CaseId caseId, PostId post, PartKind kind) {
        return switch (kind) {
            case PROVIDER ->
                commissions.of(caseId).stream()
                        .filter(line -> line.provider().equals(post) && line.isRunning())
                        .map(CommissionLine::count)
                        .map(count -> count + ".")
                        .toList();
            case ACTION_OWNER ->
                actions.of(caseId).stream()
                        .filter(line ->
                                line.owner().equals(post) && line.state().isUnended())
                        .map(ActionLine::what)
                        .map(what -> "An action has not ended: " + what + ".")
                        .toList();
        };
    }
}
