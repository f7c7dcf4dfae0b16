package concord.cases.web.api;

import concord.cases.AssessedNeed;
import concord.cases.AssessmentSheet;
import concord.cases.CaseHappening;
import concord.cases.CompletedAssessment;
import concord.cases.Confidence;
import concord.platform.gate.PostTitles;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The structured assessments of a case, oldest first. None is ever totalled: there is no score to give. */
@Schema(name = "CaseAssessments")
record CaseAssessmentsMade(List<Made> assessments) {

    static CaseAssessmentsMade of(AssessmentSheet sheet, PostTitles titles) {
        var names = titles.of(
                sheet.completed().stream().map(CompletedAssessment::by).collect(Collectors.toSet()));
        return new CaseAssessmentsMade(sheet.completed().stream()
                .map(one -> Made.of(one, names.getOrDefault(one.by(), "")))
                .toList());
    }

    /** One assessment. */
    @Schema(name = "CaseAssessment")
    record Made(
            int number,

            @Schema(description = "Which of the three steps it was")
            CaseHappening.Kind kind,

            LocalDate madeOn,
            Instant completedAt,

            @Schema(description = "Whether it was entered later than it was made")
            boolean late,

            @Schema(description = "The post that made it") String by,
            String summary,
            String managementPlan,

            @Schema(description = "Since the one before; absent for the first") @Nullable
            String changed,

            List<Factor> factors,
            List<Need> needs) {

        static Made of(CompletedAssessment one, String by) {
            return new Made(
                    one.outline().number(),
                    one.kind(),
                    one.madeOn(),
                    one.outline().completedAt(),
                    one.outline().late(),
                    by,
                    one.outline().summary(),
                    one.outline().managementPlan(),
                    one.changed(),
                    one.factors().stream().map(Factor::of).toList(),
                    one.outline().needs().stream().map(Need::of).toList());
        }
    }

    /** One question of the template, with what is known for and against. */
    @Schema(name = "CaseAssessmentFactor")
    record Factor(
            String heading,
            String question,
            @Nullable String evidenceFor,
            @Nullable String evidenceAgainst,
            @Nullable String source,
            @Nullable Confidence confidence) {

        static Factor of(CompletedAssessment.Factor factor) {
            return new Factor(
                    factor.prompt().heading(),
                    factor.prompt().question(),
                    factor.answer().evidenceFor(),
                    factor.answer().evidenceAgainst(),
                    factor.answer().source(),
                    factor.answer().confidence());
        }
    }

    /** A need that was found. */
    @Schema(name = "CaseNeed")
    record Need(
            @Schema(description = "A value of the list kind-of-need")
            String kind,

            String text) {

        static Need of(AssessedNeed need) {
            return new Need(need.kind(), need.text());
        }
    }
}
