package concord.cases;

import concord.platform.gate.Acting;
import concord.platform.gate.Refusal;
import java.util.Optional;

/**
 * What a room below has against an act at the step at which a case stands: "one information request is open". One bean for
 * each room that has something to say; called inside the Gate's transaction.
 */
public interface CaseActObjection {

    /** Empty where nothing stands in the way. */
    Optional<? extends Refusal> to(CaseAct act, CaseOutline outline, Acting acting);
}
