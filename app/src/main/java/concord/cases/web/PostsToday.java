package concord.cases.web;

import concord.partnership.Holding;
import concord.partnership.PostRow;
import concord.partnership.PostView;
import concord.partnership.ShowPost;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import concord.platform.web.Words;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Says who answers for a post today: its holder, its cover, or that it is vacant (pages.md section 6). */
@Component
class PostsToday {

    private final Gate gate;

    PostsToday(Gate gate) {
        this.gate = gate;
    }

    /** Empty where the reader may not know. */
    String of(Acting acting, PostId post) {
        return switch (gate.ask(acting, new ShowPost(post))) {
            case Outcome.Done<PostView>(PostView view) -> words(view.row());
            case Outcome.Refused<PostView> _ -> "";
        };
    }

    private static String words(PostRow row) {
        String name = row.answering() == null ? "" : row.answering();
        return switch (row.holding()) {
            case Holding.Present _ -> "Today: " + name;
            case Holding.Covered _ ->
                row.away() == null
                        ? "Today: covered by " + name + "; nobody holds it"
                        : "Today: covered by " + name + " while " + row.away() + " is away";
            case Holding.Vacant(LocalDate since) -> "Vacant since " + Words.shortDate(since);
        };
    }
}
