package concord.cases;

import java.util.Collection;
import java.util.Set;

/**
 * Which cases stand on the agenda of a meeting and are not decided: they wait for the meeting and for nobody's work. The room of
 * panels answers, as far as the acting post may know; called inside the Gate's transaction.
 */
public interface CasesOnAgendas {

    Set<CaseId> among(Collection<CaseId> cases);
}
