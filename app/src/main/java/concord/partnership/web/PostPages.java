package concord.partnership.web;

import concord.partnership.Agency;
import concord.partnership.AgencyRow;
import concord.partnership.Area;
import concord.partnership.AreaRow;
import concord.partnership.ListAgencies;
import concord.partnership.ListAreas;
import concord.partnership.PostList;
import concord.partnership.ShowPost;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.PostId;
import concord.platform.web.Answers;
import concord.platform.web.Fields;
import concord.platform.web.Pages;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Posts: the list with its filter, and one post. */
@Controller
class PostPages {

    static final String PATH = "/partnership/posts";

    private final Gate gate;

    PostPages(Gate gate) {
        this.gate = gate;
    }

    @GetMapping(PATH)
    ModelAndView list(Acting acting, Fields fields) {
        var address = PostAddress.of(fields);
        return Answers.page(gate.ask(acting, address.query()), (PostList posts) -> {
            List<Area> areas = gate.ask(acting, new ListAreas()).orThrow().stream()
                    .map(AreaRow::area)
                    .toList();
            List<Agency> agencies = gate.ask(acting, new ListAgencies()).orThrow().stream()
                    .map(AgencyRow::agency)
                    .toList();
            return Pages.show("partnership/posts", new PostsPage(posts, address, areas, agencies));
        });
    }

    @GetMapping(PATH + "/{id}")
    ModelAndView show(Acting acting, @PathVariable UUID id) {
        return Answers.page(
                gate.ask(acting, new ShowPost(new PostId(id))),
                view -> Pages.show("partnership/post", new PostPage(view)));
    }
}
