package concord.partnership.web;

import concord.partnership.ClosePost;
import concord.partnership.PostView;
import concord.partnership.ShowPost;
import concord.platform.gate.Acting;
import concord.platform.gate.Command;
import concord.platform.gate.Gate;
import concord.platform.gate.PostId;
import concord.platform.web.Answers;
import concord.platform.web.Attempt;
import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.Pages;
import concord.platform.web.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is done to one post: give it to somebody, let somebody cover it, close it. */
@Controller
class PostChangePages {

    private static final String POST = PostPages.PATH + "/{id}";
    private static final String CLOSE = "partnership/post-close";

    private final Gate gate;
    private final Clock clock;

    PostChangePages(Gate gate, Clock clock) {
        this.gate = gate;
        this.clock = clock;
    }

    @GetMapping(POST + "/holder")
    ModelAndView toAppoint(Acting acting, @PathVariable UUID id) {
        return page(acting, id, AppointForm.Kind.HOLDER.template(), today("from"));
    }

    @PostMapping(POST + "/holder")
    ModelAndView appoint(Acting acting, @PathVariable UUID id, Fields fields) {
        return appointed(acting, id, new AppointForm(fields, AppointForm.Kind.HOLDER));
    }

    @GetMapping(POST + "/cover")
    ModelAndView toCover(Acting acting, @PathVariable UUID id) {
        return page(acting, id, AppointForm.Kind.COVER.template(), today("from"));
    }

    @PostMapping(POST + "/cover")
    ModelAndView cover(Acting acting, @PathVariable UUID id, Fields fields) {
        return appointed(acting, id, new AppointForm(fields, AppointForm.Kind.COVER));
    }

    @GetMapping(POST + "/close")
    ModelAndView toClose(Acting acting, @PathVariable UUID id) {
        return page(acting, id, CLOSE, today("last"));
    }

    @PostMapping(POST + "/close")
    ModelAndView close(Acting acting, @PathVariable UUID id, Fields fields) {
        var check = new FormCheck(fields);
        LocalDate lastDay = check.requiredDate("last", "Last day", "Enter the last day of the post");
        if (lastDay == null) {
            return page(acting, id, CLOSE, Attempt.wrong(fields, check.errors()));
        }
        var command = new ClosePost(new PostId(id), Version.of(fields), lastDay);
        return Answers.after(
                gate.submit(acting, command),
                fields,
                _ -> Pages.redirect(PostPages.PATH + "/" + id, "The post is closed after its last day."),
                attempt -> page(acting, id, CLOSE, attempt));
    }

    private ModelAndView appointed(Acting acting, UUID id, AppointForm form) {
        Command<PostId> command = form.command(new PostId(id));
        if (command == null) {
            return page(acting, id, form.template(), Attempt.wrong(form.fields(), form.errors()));
        }
        return Answers.after(
                gate.submit(acting, command),
                form.fields(),
                _ -> Pages.redirect(PostPages.PATH + "/" + id, form.saying()),
                attempt -> page(acting, id, form.template(), attempt));
    }

    private ModelAndView page(Acting acting, UUID id, String template, Attempt attempt) {
        return Answers.page(
                gate.ask(acting, new ShowPost(new PostId(id))),
                (PostView view) -> view.mayChange()
                        ? attempt.show(template, new PostChangePage(view, attempt))
                        : Pages.notFound());
    }

    private Attempt today(String field) {
        return Attempt.of(Answers.with(Fields.none(), field, LocalDate.now(clock)));
    }
}
