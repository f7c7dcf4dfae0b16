package concord.cases;

import concord.people.PersonId;
import java.util.List;
import java.util.Optional;

/**
 * The door for the rooms below to the cases, from inside their own acts. Row-level security shows the acting post no other
 * cases than its own.
 */
public interface CaseBook {

    Optional<CaseOutline> find(CaseId caseId);

    /** All cases of a person that the acting post may see, oldest first. */
    List<CaseOutline> of(PersonId person);

    /** For an identifier that another table refers to: a missing case is a fault. */
    default CaseOutline get(CaseId caseId) {
        return find(caseId).orElseThrow(() -> new IllegalArgumentException("No case " + caseId.value()));
    }
}
