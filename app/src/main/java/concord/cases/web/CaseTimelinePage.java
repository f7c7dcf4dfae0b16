package concord.cases.web;

import concord.cases.CaseTimeline;
import concord.cases.CaseTimelineEntry;
import concord.cases.frame.CaseHead;
import concord.platform.gate.PostId;
import concord.platform.web.Fields;
import concord.platform.web.Form;
import concord.platform.web.Words;
import concord.platform.web.components.Option;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What has happened to a case, filtered by its kind. */
public record CaseTimelinePage(
        CaseHead head, String path, @Nullable String sinceYouLooked, List<Row> rows, Form form, List<Option> kinds) {

    public CaseTimelinePage {
        rows = List.copyOf(rows);
        kinds = List.copyOf(kinds);
    }

    /** One thing that happened; {@code news} where the reader has not seen it. */
    public record Row(
            String timestamp,
            String when,
            String kind,
            String what,
            String by,
            @Nullable String detail,
            boolean news) {}

    static CaseTimelinePage of(
            CaseHead head, String path, CaseTimeline timeline, String kind, Function<PostId, String> posts) {
        return new CaseTimelinePage(
                head,
                path,
                SinceYouLooked.line(timeline.news()),
                timeline.entries().stream()
                        .filter(entry -> kind.isEmpty() || entry.kind().equals(kind))
                        .map(entry -> row(entry, posts, timeline.news().has(entry)))
                        .toList(),
                Form.of(Fields.none().with("kind", kind)),
                Stream.concat(
                                Stream.of(Option.of("", "Everything")),
                                timeline.kinds().stream().map(one -> Option.of(one, one)))
                        .toList());
    }

    private static Row row(CaseTimelineEntry entry, Function<PostId, String> posts, boolean news) {
        return new Row(
                entry.at().toString(),
                Words.dateTime(entry.at()),
                entry.kind(),
                entry.what(),
                posts.apply(entry.by()),
                entry.detail(),
                news);
    }
}
