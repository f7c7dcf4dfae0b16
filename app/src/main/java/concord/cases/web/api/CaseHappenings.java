package concord.cases.web.api;

import concord.cases.CaseTimeline;
import concord.cases.CaseTimelineEntry;
import concord.platform.gate.PostTitles;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What has happened to a case, oldest first. */
@Schema(name = "CaseTimeline")
record CaseHappenings(List<Entry> entries) {

    static CaseHappenings of(CaseTimeline timeline, PostTitles titles) {
        var names =
                titles.of(timeline.entries().stream().map(CaseTimelineEntry::by).collect(Collectors.toSet()));
        return new CaseHappenings(timeline.entries().stream()
                .map(entry -> new Entry(
                        entry.at(), entry.kind(), entry.what(), names.getOrDefault(entry.by(), ""), entry.detail()))
                .toList());
    }

    /** One thing that happened. */
    @Schema(name = "CaseTimelineEntry")
    record Entry(
            Instant at,

            @Schema(description = "Group of entries, in words", example = "Panel")
            String kind,

            @Schema(example = "Panel decided: adopt") String what,
            @Schema(description = "The post that did it") String by,
            @Nullable String detail) {}
}
