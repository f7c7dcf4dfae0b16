package concord.cases;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Assessments that a test arranges, until the room completes its own. */
@Component
public class ArrangedAssessments implements CaseAssessments {

    private final java.util.Map<CaseId, AssessmentOutline> latest = new java.util.concurrent.ConcurrentHashMap<>();

    /** A later assessment of a case that finds these needs. */
    public AssessmentOutline complete(CaseId caseId, Instant at, String... needs) {
        AssessmentOutline before = latest.get(caseId);
        var outline = new AssessmentOutline(
                new AssessmentId(UUID.randomUUID()),
                caseId,
                before == null ? 1 : before.number() + 1,
                at,
                false,
                "A summary",
                "A plan",
                java.util.Arrays.stream(needs)
                        .map(need -> new AssessedNeed(UUID.randomUUID(), need, "Needs help with " + need))
                        .toList());
        latest.put(caseId, outline);
        return outline;
    }

    @Override
    public Optional<AssessmentOutline> latest(CaseId caseId) {
        return Optional.ofNullable(latest.get(caseId));
    }

    @Override
    public Optional<AssessmentOutline> find(AssessmentId assessment) {
        return latest.values().stream().filter(one -> one.id().equals(assessment)).findFirst();
    }
}
