package concord.panels.domain;

import concord.cases.CaseOutline;
import concord.cases.CaseStage;
import concord.panels.AgendaPurpose;
import java.util.List;

/** For which purposes a case can be discussed where it stands. Plain: it asks nobody and changes nothing. */
final class AgendaPolicy {

    private AgendaPolicy() {}

    /** The usual one first; none where a panel has nothing to discuss. */
    static List<AgendaPurpose> purposes(CaseOutline one) {
        CaseStage stage = one.stage();
        if (stage == CaseStage.PANEL) {
            return one.adopted()
                    ? List.of(AgendaPurpose.DECISION, AgendaPurpose.EXIT)
                    : List.of(AgendaPurpose.DECISION);
        }
        return stage.isOnTheWayToSupport() ? List.of(AgendaPurpose.REVIEW, AgendaPurpose.EXIT) : List.of();
    }

    /** What is asked of the panel where nobody says more. */
    static String usual(AgendaPurpose purpose) {
        return switch (purpose) {
            case DECISION -> "Decide whether support is offered.";
            case REVIEW -> "Look at how the support goes, and decide whether it goes on.";
            case EXIT -> "Decide whether support can end.";
        };
    }
}
