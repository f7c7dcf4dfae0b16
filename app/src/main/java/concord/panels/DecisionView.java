package concord.panels;

import concord.cases.CaseId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision in full, as a later reader finds it (F4).
 *
 * @param rationale every version, the latest first
 * @param terms what the decision brought with it
 * @param lateAssessment whether the assessment says that it was made on an earlier day than it was entered (F12)
 */
public record DecisionView(
        PanelDecisionId id,
        CaseId caseId,
        String reference,
        MeetingId meeting,
        String panel,
        LocalDate day,
        Instant at,
        String by,
        DecisionTerms terms,
        String risks,
        String actions,
        String guidance,
        @Nullable Instant assessed,
        boolean lateAssessment,
        List<Rationale> rationale,
        List<There> there,
        List<Dissenting> dissent) {

    public DecisionView {
        rationale = List.copyOf(rationale);
        there = List.copyOf(there);
        dissent = List.copyOf(dissent);
    }

    public Rationale latest() {
        return rationale.getFirst();
    }

    /**
     * One version of the reasons.
     *
     * @param why it was corrected; absent for the first
     */
    public record Rationale(
            int number,
            Instant at,
            String by,
            String facts,
            String alternatives,
            String change,
            String reasons,
            @Nullable String why) {}

    /** Who was recorded as there. */
    public record There(
            String post,
            SeatKind kind,
            Presence presence,
            @Nullable String deputy) {}

    /** An agency that did not agree. */
    public record Dissenting(String agency, String reason, Instant at) {}
}
