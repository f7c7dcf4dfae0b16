package concord.cases;

import concord.platform.gate.Acting;
import java.util.Optional;

/**
 * A room's part of a case's overview: consent, the plan, the panel. One bean for each part; called inside the Gate's
 * transaction, so that row-level security decides what is shown. Order them by {@code @Order}, in the order of the work.
 */
public interface CaseSummaryPart {

    /** Empty where there is nothing to say yet. */
    Optional<CaseSummary> of(CaseOutline outline, Acting acting);
}
