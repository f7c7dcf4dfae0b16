package concord.support.domain;

import concord.cases.CaseBook;
import concord.cases.CaseId;
import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.support.ClosureRefusal;
import concord.support.LetCloseWithRequests;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets a case be closed with the requests that are open now, by a named senior. */
@Component
class LettingClose implements CommandHandler<LetCloseWithRequests, CaseId> {

    private final CaseBook cases;
    private final ClosureRules rules;
    private final Closures closures;
    private final Ids ids;

    LettingClose(CaseBook cases, ClosureRules rules, Closures closures, Ids ids) {
        this.cases = cases;
        this.rules = rules;
        this.closures = closures;
        this.ids = ids;
    }

    @Override
    public Outcome<CaseId> handle(LetCloseWithRequests command, Acting acting) {
        Set<UUID> open = rules.openRequests(cases.get(command.caseId()));
        if (open.isEmpty()) {
            return Outcome.refused(new ClosureRefusal.NothingToOverride());
        }
        closures.override(ids.next(), command.caseId(), open, command.why(), acting);
        return Outcome.done(command.caseId());
    }
}
