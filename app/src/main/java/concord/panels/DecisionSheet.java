package concord.panels;

import concord.cases.AssessmentOutline;
import concord.cases.CaseId;
import concord.cases.CaseOutline;
import concord.cases.PanelDecision;
import concord.platform.gate.AgencyId;
import concord.platform.gate.PostId;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Refusal;
import concord.platform.gate.Shown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to decide a case in a meeting.
 *
 * @param whyNot why the acting post cannot decide it now; absent where it can
 * @param open which decisions the case is open to where it stands
 * @param blocked why it cannot be closed; absent where nothing stands in the way (F3)
 * @param previous the item before it on the agenda; absent for the first
 */
public record DecisionSheet(
        MeetingLine meeting,
        AgendaItem item,
        PackPage page,
        CaseOutline outline,
        Quorum quorum,
        @Nullable AssessmentOutline assessment,
        List<PanelDecision> open,
        @Nullable Refusal whyNot,
        @Nullable Refusal blocked,
        List<Member> members,
        List<Owner> owners,
        @Nullable DecisionView decided,
        @Nullable CaseId previous,
        @Nullable CaseId next)
        implements Shown {

    public DecisionSheet {
        open = List.copyOf(open);
        members = List.copyOf(members);
        owners = List.copyOf(owners);
    }

    @Override
    public List<RecordRef> shown() {
        return List.of(item.caseId().ref());
    }

    /** An agency with a seat. */
    public record Member(AgencyId agency, String name) {}

    /** A post that can own the case or the risk. */
    public record Owner(PostId post, String words, boolean ofCase, boolean ofRisk) {}
}
