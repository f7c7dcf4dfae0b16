package concord.partnership.web;

import concord.partnership.Post;
import concord.partnership.PostRow;
import concord.partnership.PostView;
import concord.platform.web.Words;
import concord.platform.web.components.SummaryRow;
import java.util.List;

/** The page of one post. */
public record PostPage(PostView view) {

    public PostRow row() {
        return view.row();
    }

    public Post post() {
        return row().post();
    }

    public String path() {
        return PostPages.PATH + "/" + post().id().value();
    }

    public boolean isHeldByPeople() {
        return post().role().isHeldByPeople();
    }

    public boolean isClosed() {
        return post().closed() != null;
    }

    public List<SummaryRow> facts() {
        return List.of(
                SummaryRow.of("Today", PostWords.state(row())),
                SummaryRow.of("Role", post().role().words()),
                SummaryRow.of("Agency", row().agency()),
                SummaryRow.of("Areas", row().areas().isEmpty() ? "None" : Words.list(row().areas())),
                SummaryRow.of("Open", PostWords.days(post().opened(), post().closed())));
    }
}
