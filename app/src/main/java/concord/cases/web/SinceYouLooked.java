package concord.cases.web;

import concord.cases.CaseNews;
import concord.platform.gate.PostId;
import concord.platform.web.Words;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is new to whoever opens a case, by whom.
 *
 * @param line in one sentence
 * @param rows the latest first, a few
 */
public record SinceYouLooked(String line, List<Row> rows) {

    private static final int MOST = 5;

    public SinceYouLooked {
        rows = List.copyOf(rows);
    }

    /** One thing that happened. */
    public record Row(String what, String by, String when) {}

    /** Absent where the post was never there before. */
    static @Nullable SinceYouLooked of(CaseNews news, Function<PostId, String> posts) {
        String line = line(news);
        return line == null
                ? null
                : new SinceYouLooked(
                        line,
                        news.entries().reversed().stream()
                                .limit(MOST)
                                .map(entry ->
                                        new Row(entry.what(), posts.apply(entry.by()), Words.dateTime(entry.at())))
                                .toList());
    }

    static @Nullable String line(CaseNews news) {
        if (news.since() == null) {
            return null;
        }
        String since = "since this post last looked, " + Words.dateTime(news.since());
        return news.entries().isEmpty()
                ? "Nothing is new " + since
                : Words.count(news.entries().size(), "thing is", "things are") + " new " + since;
    }
}
