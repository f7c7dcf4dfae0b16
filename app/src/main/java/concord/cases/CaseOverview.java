package concord.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The overview of a case.
 *
 * @param others every other act that the role of the acting post has, now or later
 * @param latest absent until an assessment is complete
 * @param news what happened since the acting post was last at the record
 * @param parts what the rooms below say of it, in the order of the work
 */
public record CaseOverview(
        CaseRecord record,
        CaseNext next,
        List<LawfulCaseAct> others,
        @Nullable AssessmentOutline latest,
        CaseNews news,
        List<CaseSummary> parts) {

    public CaseOverview {
        others = List.copyOf(others);
        parts = List.copyOf(parts);
    }
}
