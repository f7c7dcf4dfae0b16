package concord.cases;

import concord.platform.gate.Acting;
import java.util.List;

/**
 * A room's part of a case's timeline, beyond the steps that the case itself keeps. One bean for each room; called inside the
 * Gate's transaction, so that row-level security decides what is told. The person's chronology takes the same lines.
 */
public interface CaseTimelinePart {

    List<CaseTimelineEntry> entries(CaseId caseId, Acting acting);
}
