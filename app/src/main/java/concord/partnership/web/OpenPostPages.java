package concord.partnership.web;

import concord.partnership.AgencyView;
import concord.partnership.Area;
import concord.partnership.AreaRow;
import concord.partnership.ListAreas;
import concord.partnership.OpenPost;
import concord.partnership.RegisterAgency;
import concord.partnership.Role;
import concord.partnership.ShowAgency;
import concord.platform.gate.Acting;
import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.gate.Gate;
import concord.platform.gate.Permits;
import concord.platform.web.Answers;
import concord.platform.web.Attempt;
import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.Pages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Opens a post in an agency. */
@Controller
class OpenPostPages {

    private static final String PATH = AgencyPages.PATH + "/{id}/posts/new";

    private final Gate gate;
    private final Permits permits;
    private final Clock clock;

    OpenPostPages(Gate gate, Permits permits, Clock clock) {
        this.gate = gate;
        this.permits = permits;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView toOpen(Acting acting, @PathVariable UUID id) {
        Fields known = Answers.with(Fields.none(), "opened", LocalDate.now(clock));
        return page(acting, id, Attempt.of(known));
    }

    @PostMapping(PATH)
    ModelAndView open(Acting acting, @PathVariable UUID id, Fields fields) {
        var check = new FormCheck(fields)
                .required("title", "Enter the title of the post")
                .atMost("title", 200, "Title")
                .chosen("role", AreaForm.names(Role.values()), "Select the role of the post");
        LocalDate opened = check.requiredDate("opened", "First day", "Enter the first day of the post");
        if (opened == null || !check.errors().isEmpty()) {
            return page(acting, id, Attempt.wrong(fields, check.errors()));
        }
        Set<AreaId> areas =
                Choice.all(fields, "areas").stream().map(AreaId::new).collect(Collectors.toSet());
        var command = new OpenPost(
                new AgencyId(id), fields.first("title"), Role.valueOf(fields.first("role")), areas, opened);
        return Answers.after(
                gate.submit(acting, command),
                fields,
                post -> Pages.redirect(PostPages.PATH + "/" + post.value(), "The post is open. Nobody holds it yet."),
                attempt -> page(acting, id, attempt));
    }

    private ModelAndView page(Acting acting, UUID id, Attempt attempt) {
        return Answers.page(gate.ask(acting, new ShowAgency(new AgencyId(id))), (AgencyView view) -> {
            if (!view.mayChange()) {
                return Pages.notFound();
            }
            List<Area> areas = gate.ask(acting, new ListAreas()).orThrow().stream()
                    .map(AreaRow::area)
                    .toList();
            boolean any = permits.may(acting, RegisterAgency.class);
            return attempt.show(
                    "partnership/post-new", new NewPostPage(view.row().agency(), areas, any, attempt));
        });
    }
}
