package concord.referrals.web.api;

import concord.partnership.Area;
import concord.partnership.Areas;
import concord.platform.gate.AreaId;
import io.swagger.v3.oas.annotations.media.Schema;

/** An area as callers know it. */
record AreaName(
        @Schema(example = "EAS") String code,
        @Schema(example = "Eastmere") String name) {

    static AreaName of(AreaId id, Areas areas) {
        Area area = areas.get(id);
        return new AreaName(area.code(), area.name());
    }
}
