package concord.cases.web.api;

import concord.cases.CaseLine;
import concord.cases.CaseOutcome;
import concord.cases.CaseStage;
import concord.partnership.Area;
import concord.partnership.Areas;
import concord.platform.gate.PostId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One case in a list. */
record CaseEntry(
        UUID id,

        @Schema(description = "That of the referral from which it opened", example = "EAS-2026-K7QMP")
        String reference,

        @Schema(description = "Code of the area", example = "EAS")
        String area,

        @Schema(description = "The person as the first referral states it", example = "Rowan Exampleby")
        String name,

        LocalDate openedOn,
        CaseStage stage,
        @Schema(example = "Support under way") String stageInWords,

        @Schema(description = "The last day on which the next step is in time") @Nullable
        LocalDate due,

        @Schema(description = "Absent while it is open") @Nullable
        CaseOutcome outcome,

        @Schema(description = "Whether a panel has ever adopted it")
        boolean adopted,

        @Schema(description = "The post that owns it") String caseOwner,
        String url) {

    static CaseEntry of(CaseLine line, Areas areas, Map<PostId, String> names) {
        Area area = areas.get(line.area());
        return new CaseEntry(
                line.id().value(),
                line.reference().value(),
                area.code(),
                line.name(),
                line.openedOn(),
                line.stage(),
                line.stage().words(),
                line.due(),
                line.outcome(),
                line.adopted(),
                names.getOrDefault(line.caseOwner(), ""),
                CaseApiPlaces.of(line.id()));
    }
}
