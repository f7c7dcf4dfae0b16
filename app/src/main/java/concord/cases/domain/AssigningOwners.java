package concord.cases.domain;

import concord.cases.AssignOwners;
import concord.cases.CaseId;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import org.springframework.stereotype.Component;

/** Makes those the owners whom a decision named. */
@Component
class AssigningOwners implements CommandHandler<AssignOwners, CaseId> {

    private final Gate gate;

    AssigningOwners(Gate gate) {
        this.gate = gate;
    }

    @Override
    public Outcome<CaseId> handle(AssignOwners command, Acting acting) {
        var owners = new Case.Owners(command.caseOwner(), command.riskOwner());
        return gate.submit(acting, new Changeover(command.caseId(), owners, Changeover.How.DECIDED, command.by()));
    }
}
