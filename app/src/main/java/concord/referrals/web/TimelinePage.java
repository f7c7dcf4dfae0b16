package concord.referrals.web;

import concord.platform.gate.PostId;
import concord.platform.web.Words;
import concord.referrals.Timeline;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What has happened to a referral. */
public record TimelinePage(RecordHead head, List<Row> rows) {

    public TimelinePage {
        rows = List.copyOf(rows);
    }

    /** One thing that happened. */
    public record Row(
            String timestamp,
            String when,
            String kind,
            String what,
            String by,
            @Nullable String detail) {}

    static TimelinePage of(RecordHead head, Timeline timeline, Function<PostId, String> names) {
        return new TimelinePage(
                head,
                timeline.entries().stream().map(entry -> row(entry, names)).toList());
    }

    private static Row row(Timeline.Entry entry, Function<PostId, String> names) {
        return new Row(
                entry.at().toString(),
                Words.dateTime(entry.at()),
                entry.kind().words(),
                entry.what(),
                names.apply(entry.by()),
                entry.detail());
    }
}
