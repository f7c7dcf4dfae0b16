package concord.retention.web;

import concord.partnership.Areas;
import concord.partnership.Post;
import concord.partnership.Posts;
import concord.partnership.Role;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.Refusal;
import concord.platform.web.Fields;
import concord.platform.web.Form;
import concord.platform.web.FormCheck;
import concord.platform.web.Pager;
import concord.platform.web.Pages;
import concord.retention.ClockFilter;
import concord.retention.Clocks;
import concord.retention.FindClocks;
import concord.retention.FindUnclocked;
import concord.retention.ListPeriods;
import concord.retention.PeriodId;
import concord.retention.Periods;
import concord.retention.SetRetentionPeriod;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Oversight of retention. */
@Controller
class RetentionPages {

    private static final int LONGEST_SOURCE = 500;

    private final Gate gate;
    private final Areas areas;
    private final Posts posts;
    private final Clock clock;

    RetentionPages(Gate gate, Areas areas, Posts posts, Clock clock) {
        this.gate = gate;
        this.areas = areas;
        this.posts = posts;
        this.clock = clock;
    }

    @GetMapping(Tabs.CLOCKS)
    ModelAndView clocks(Acting acting, Fields fields) {
        var filter = FilterFields.read(fields);
        return switch (gate.ask(acting, new FindClocks(filter.filter()))) {
            case Outcome.Done<Clocks>(Clocks clocks) -> Pages.show("retention/clocks", page(acting, filter, clocks));
            case Outcome.Refused<Clocks>(var refusal) -> Pages.refusal(refusal);
        };
    }

    @GetMapping(Tabs.PERIODS)
    ModelAndView periods(Acting acting) {
        return periods(acting, Form.empty(), null);
    }

    @PostMapping(Tabs.PERIODS)
    ModelAndView set(Acting acting, Fields fields) {
        var check = new FormCheck(fields)
                .chosen("class", FilterFields.CLASSES, "Select a class")
                .refuseIf(months(fields) < 1, "months", "Enter a number of months from 1 to 1,200")
                .refuseIf(
                        months(fields) > SetRetentionPeriod.MOST_MONTHS,
                        "months",
                        "Enter a number of months from 1 to 1,200");
        LocalDate from = check.requiredDate("from", "The day", "Enter the day from which it holds");
        check.required("source", "Enter the policy or law that it comes from")
                .atMost("source", LONGEST_SOURCE, "The source");
        if (!check.errors().isEmpty()) {
            return periods(acting, new Form(fields, check.errors()), null);
        }
        return set(acting, fields, Objects.requireNonNull(from));
    }

    private ModelAndView set(Acting acting, Fields fields, LocalDate from) {
        var command = new SetRetentionPeriod(
                Objects.requireNonNull(FilterFields.retentionClass(fields)),
                months(fields),
                from,
                fields.first("source"));
        return switch (gate.submit(acting, command)) {
            case Outcome.Done<PeriodId> _ -> Pages.redirect(Tabs.PERIODS, "The period was set.");
            case Outcome.Refused<PeriodId>(var refusal) -> periods(acting, Form.of(fields), refusal);
        };
    }

    private ModelAndView periods(Acting acting, Form form, @Nullable Refusal refusal) {
        return switch (gate.ask(acting, new ListPeriods())) {
            case Outcome.Done<Periods>(Periods periods) -> {
                var page = new PeriodsPage(periods, form, refusal, isGuardian(acting));
                boolean isRefused = refusal != null || !form.errors().isEmpty();
                yield isRefused ? Pages.refused("retention/periods", page) : Pages.show("retention/periods", page);
            }
            case Outcome.Refused<Periods>(var why) -> Pages.refusal(why);
        };
    }

    private ClocksPage page(Acting acting, FilterFields filter, Clocks clocks) {
        var pager = Pager.of(filter.filter().page(), ClockFilter.PAGE_SIZE, clocks.total(), filter::path);
        return new ClocksPage(
                clocks,
                filter.form(),
                pager,
                areasOf(acting).stream().map(areas::get).toList(),
                unclocked(acting),
                today());
    }

    private List<AreaId> areasOf(Acting acting) {
        return posts.find(acting.post()).map(Post::areas).map(List::copyOf).orElse(List.of());
    }

    private int unclocked(Acting acting) {
        return isGuardian(acting)
                ? gate.ask(acting, new FindUnclocked()).orThrow().total()
                : 0;
    }

    private boolean isGuardian(Acting acting) {
        return posts.find(acting.post())
                .filter(post -> post.role() == Role.INFORMATION_GUARDIAN)
                .isPresent();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static int months(Fields fields) {
        String typed = fields.first("months").strip();
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
    }
}
