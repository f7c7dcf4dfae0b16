package concord.cases;

import concord.platform.gate.Acting;
import java.util.Optional;

/** Says on a case's own page how long it is kept. Implemented by the room that owns the clocks, which stands below. */
public interface HowLongCaseKept {

    /** In one or two sentences; empty where the acting post may not know. */
    Optional<String> of(CaseId caseId, Acting acting);
}
