package concord.referrals.web.api;

import concord.platform.gate.PostId;
import concord.platform.gate.PostTitles;
import concord.referrals.AssessmentView;
import concord.referrals.AssessmentView.SignOffView;
import concord.referrals.Dismissal;
import concord.referrals.GatewayAssessment;
import concord.referrals.Rationale;
import concord.referrals.Threshold;
import concord.referrals.TriageClass;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All versions of the gateway assessment, oldest first, each with what the supervisor said to it. */
@Schema(name = "GatewayAssessments")
record Assessments(List<Version> versions) {

    static Assessments of(List<AssessmentView> views, PostTitles titles) {
        Map<PostId, String> names = titles.of(posts(views));
        return new Assessments(
                views.stream().map(view -> Version.of(view, names)).toList());
    }

    private static Set<PostId> posts(List<AssessmentView> views) {
        return views.stream()
                .flatMap(view -> Stream.concat(
                        Stream.of(view.by()), Stream.ofNullable(view.decision()).map(SignOffView::by)))
                .collect(Collectors.toSet());
    }

    /** One version. */
    @Schema(name = "GatewayAssessmentVersion")
    record Version(
            int number,
            TriageClass triage,
            Threshold threshold,
            @Nullable Dismissal dismissal,
            Rationale rationale,
            @Nullable String cumulativeSignificance,
            @Schema(description = "The post that made it") String by,
            Instant at,

            @Schema(description = "Absent while it waits for sign-off") @Nullable
            SignOff signOff) {

        static Version of(AssessmentView view, Map<PostId, String> names) {
            GatewayAssessment said = view.assessment();
            return new Version(
                    view.number(),
                    said.triage(),
                    said.threshold(),
                    said.dismissal(),
                    said.rationale(),
                    said.cumulativeSignificance(),
                    names.getOrDefault(view.by(), ""),
                    view.at(),
                    view.decision() == null ? null : SignOff.of(view.decision(), names));
        }
    }

    /** A supervisor's word. */
    record SignOff(
            @Schema(description = "False where it was sent back")
            boolean agreed,

            @Nullable String note,
            String by,
            Instant at) {

        static SignOff of(SignOffView view, Map<PostId, String> names) {
            return new SignOff(view.agreed(), view.note(), names.getOrDefault(view.by(), ""), view.at());
        }
    }
}
