package concord.cases;

import java.time.LocalDate;
import java.util.List;

/** Every version of the template, the newest first. */
public record AssessmentTemplates(List<AssessmentTemplate> versions, LocalDate today) {

    public AssessmentTemplates {
        versions = List.copyOf(versions);
    }

    /** The version that holds today: of those that began, the last one published. */
    public AssessmentTemplate inForce() {
        return versions.stream()
                .filter(version -> !version.from().isAfter(today))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No version of the template holds today"));
    }
}
