package concord.partnership.web;

import concord.partnership.Post;
import concord.partnership.PostView;
import concord.platform.web.Attempt;
import concord.platform.web.components.Option;
import java.util.List;

/** A page on which a post is given to somebody, covered or closed. */
public record PostChangePage(PostView view, Attempt attempt) {

    public Post post() {
        return view.row().post();
    }

    public String path() {
        return PostPages.PATH + "/" + post().id().value();
    }

    public String whose() {
        return post().title() + ", " + view.row().agency();
    }

    public String state() {
        return PostWords.state(view.row());
    }

    public List<Option> staff() {
        return Options.staff(view.colleagues());
    }

    public String newStaff() {
        var agency = post().agency();
        return agency == null ? "" : AgencyPages.PATH + "/" + agency.value() + "/staff/new";
    }
}
