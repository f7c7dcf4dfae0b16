package concord.referrals;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A gateway assessment as its author hands it over. Every one is kept; a later one is a new version.
 *
 * @param dismissal for class C alone
 * @param cumulativeSignificance what all referrals of the person mean together; obligatory where there are earlier ones
 *     (F2)
 */
public record GatewayAssessment(
        TriageClass triage,
        Threshold threshold,
        @Nullable Dismissal dismissal,
        Rationale rationale,
        @Nullable String cumulativeSignificance) {

    public GatewayAssessment {
        requireNonNull(triage, "triage is null");
        requireNonNull(threshold, "threshold is null");
        requireNonNull(rationale, "rationale is null");
        cumulativeSignificance = Said.perhaps(cumulativeSignificance, Said.LONG);
        if (triage != TriageClass.C && dismissal != null) {
            throw new IllegalArgumentException("Only class C dismisses");
        }
    }
}
