package concord.referrals.web.api;

import concord.platform.gate.PostId;
import concord.platform.gate.PostTitles;
import concord.referrals.Timeline;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What has happened to a referral, oldest first. */
@Schema(name = "Timeline")
record Happenings(List<Entry> entries) {

    static Happenings of(Timeline timeline, PostTitles titles) {
        Map<PostId, String> names =
                titles.of(timeline.entries().stream().map(Timeline.Entry::by).collect(Collectors.toSet()));
        return new Happenings(timeline.entries().stream()
                .map(entry -> new Entry(
                        entry.at(), entry.kind(), entry.what(), names.getOrDefault(entry.by(), ""), entry.detail()))
                .toList());
    }

    /** One thing that happened. */
    @Schema(name = "TimelineEntry")
    record Entry(
            Instant at,
            Timeline.Kind kind,

            @Schema(example = "Deconfliction answered: hold")
            String what,

            @Schema(description = "The post that did it") String by,
            @Nullable String detail) {}
}
