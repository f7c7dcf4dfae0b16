package concord.panels;

import concord.cases.CaseRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What panels did with a case.
 *
 * @param decisions the newest first
 * @param agenda where it stands on an agenda now; absent where on none
 * @param meetings coming meetings on whose agenda it could be put; empty where the acting post may not put it on one
 * @param openRequests information requests that are open
 */
public record PanelOfCase(
        CaseRecord record,
        List<DecisionView> decisions,
        @Nullable OnAgenda agenda,
        List<MeetingLine> meetings,
        List<AgendaPurpose> purposes,
        int openRequests,
        boolean overridden) {

    public PanelOfCase {
        decisions = List.copyOf(decisions);
        meetings = List.copyOf(meetings);
        purposes = List.copyOf(purposes);
    }

    /** Where a case is discussed next. */
    public record OnAgenda(MeetingLine meeting, AgendaPurpose purpose, String asked) {}
}
