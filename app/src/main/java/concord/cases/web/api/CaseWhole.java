package concord.cases.web.api;

import concord.cases.CaseOutcome;
import concord.cases.CaseOutline;
import concord.cases.CaseRecord;
import concord.cases.CaseStage;
import concord.partnership.Areas;
import concord.platform.gate.PostTitles;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case as it stands, for posts that work on it. */
@Schema(name = "Case")
record CaseWhole(
        UUID id,

        @Schema(description = "That of the referral from which it opened", example = "EAS-2026-K7QMP")
        String reference,

        int version,

        @Schema(description = "Code of the area", example = "EAS")
        String area,

        @Schema(example = "Rowan Exampleby") String name,
        CaseStage stage,
        @Schema(example = "Support under way") String stageInWords,
        Instant stageSince,

        @Schema(description = "The last day on which the next step is in time") @Nullable
        LocalDate due,

        @Schema(description = "Absent while it is open") @Nullable
        CaseOutcome outcome,

        @Schema(description = "Whether a panel has ever adopted it")
        boolean adopted,

        @Schema(description = "The post that owns the case") String caseOwner,
        @Schema(description = "The post that owns the risk") String riskOwner,

        @Schema(description = "The addresses of its referrals, the first one first")
        List<String> referrals) {

    static CaseWhole of(CaseRecord record, Areas areas, PostTitles titles) {
        CaseOutline outline = record.outline();
        var names = titles.of(new java.util.HashSet<>(List.of(outline.caseOwner(), outline.riskOwner())));
        return new CaseWhole(
                outline.id().value(),
                outline.reference().value(),
                outline.version(),
                areas.get(outline.area()).code(),
                record.name(),
                outline.stage(),
                outline.stage().words(),
                outline.stageSince(),
                outline.due(),
                outline.outcome(),
                outline.adopted(),
                names.getOrDefault(outline.caseOwner(), ""),
                names.getOrDefault(outline.riskOwner(), ""),
                record.referrals().stream()
                        .map(referral -> "/api/v1/referrals/" + referral.value())
                        .toList());
    }
}
