package concord.cases.domain;

import concord.cases.AddToCase;
import concord.cases.CaseHappening;
import concord.cases.CaseId;
import concord.cases.Ownership;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Changes the owners of a case, the old for the new in one transaction, so that none is ever without or with two (F8). */
@Component
class ChangingOwners implements CommandHandler<Changeover, CaseId> {

    private final CaseTable cases;
    private final OwnershipTable ownership;
    private final WhoOwns whoOwns;
    private final Gate gate;

    ChangingOwners(CaseTable cases, OwnershipTable ownership, WhoOwns whoOwns, Gate gate) {
        this.cases = cases;
        this.ownership = ownership;
        this.whoOwns = whoOwns;
        this.gate = gate;
    }

    @Override
    public Outcome<CaseId> handle(Changeover command, Acting acting) {
        return cases.toChange(command.caseId()).then(one -> change(one, command, acting));
    }

    private Outcome<CaseId> change(Case one, Changeover command, Acting acting) {
        List<Ownership> changed = Arrays.stream(Ownership.values())
                .filter(what -> !one.owners().of(what).equals(command.owners().of(what)))
                .toList();
        Optional<Refusal> objection = changed.stream()
                .flatMap(what -> whoOwns.objection(what, command.owners().of(what), one.area()).stream())
                .findFirst();
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        Outcome<CaseId> outcome = Outcome.done(one.id());
        for (Ownership what : changed) {
            outcome = outcome.then(id -> {
                ownership.begin(id, what, command);
                return gate.submit(acting, new AddToCase(id, happening(what), command.by()));
            });
        }
        return outcome.then(id -> {
            cases.keepOwners(id, command.owners());
            return Outcome.done(id);
        });
    }

    private static CaseHappening happening(Ownership what) {
        return CaseHappening.of(
                switch (what) {
                    case CASE -> CaseHappening.Kind.CASE_OWNER_CHANGED;
                    case RISK -> CaseHappening.Kind.RISK_OWNER_CHANGED;
                });
    }
}
