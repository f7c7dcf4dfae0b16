package concord.partnership.web;

import concord.partnership.Holding;
import concord.partnership.PostRow;
import concord.platform.web.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Says how a post stands, agencies and posts before persons (pages.md section 6). */
public final class PostWords {

    private PostWords() {}

    /** "Sam Example", "Covered by Kim Example while Sam Example is away", "Vacant since 3 Mar 2026". */
    public static String state(PostRow row) {
        if (!row.post().role().isHeldByPeople()) {
            return "A system acts as this post";
        }
        String name = row.answering() == null ? "" : row.answering();
        return switch (row.holding()) {
            case Holding.Present _ -> name;
            case Holding.Covered _ ->
                row.away() == null
                        ? "Covered by " + name + "; nobody holds it"
                        : "Covered by " + name + " while " + row.away() + " is away";
            case Holding.Vacant(LocalDate since) -> "Vacant since " + Words.shortDate(since);
        };
    }

    public static boolean isVacant(PostRow row) {
        return row.post().role().isHeldByPeople() && row.holding() instanceof Holding.Vacant;
    }

    /** "From 3 Mar 2026", "3 Mar 2026 to 9 Mar 2026". */
    public static String days(LocalDate from, @Nullable LocalDate until) {
        return until == null
                ? "From " + Words.shortDate(from)
                : Words.shortDate(from) + " to " + Words.shortDate(until);
    }
}
