package concord.support.web;

import concord.cases.CaseId;
import concord.cases.frame.CaseHeads;
import concord.cases.frame.CaseTab;
import concord.platform.gate.Acting;
import concord.platform.gate.Command;
import concord.platform.gate.Gate;
import concord.platform.gate.Permits;
import concord.platform.gate.PostId;
import concord.platform.gate.Query;
import concord.platform.web.Answers;
import concord.platform.web.Attempt;
import concord.platform.web.Fields;
import concord.platform.web.Pages;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts what is looked at into its page, and takes a form to its act: on to the next page, or the same one again. */
@Component
class SupportSheets {

    private final Gate gate;
    private final CaseHeads heads;
    private final SupportWords words;
    private final Permits permits;

    SupportSheets(Gate gate, CaseHeads heads, SupportWords words, Permits permits) {
        this.gate = gate;
        this.heads = heads;
        this.words = words;
        this.permits = permits;
    }

    SupportWords words() {
        return words;
    }

    <V> ModelAndView show(Acting acting, CaseId caseId, CaseTab tab, Query<V> look, String template, Attempt attempt) {
        return Answers.page(gate.ask(acting, look), view -> show(acting, caseId, tab, view, template, attempt));
    }

    <V> ModelAndView show(Acting acting, CaseId caseId, CaseTab tab, V view, String template, Attempt attempt) {
        return Answers.page(
                heads.of(acting, caseId, tab),
                head -> attempt.show(
                        "support/" + template,
                        new SupportPage<>(
                                head, caseId, view, words, attempt.form(), attempt.refusal(), acting, permits)));
    }

    <V> ModelAndView own(Acting acting, V view, String template, Attempt attempt) {
        return attempt.show(
                "support/" + template, new OwnPage<>(view, words, attempt.form(), attempt.refusal(), acting, permits));
    }

    <R> ModelAndView submit(
            Acting acting,
            Command<R> command,
            Fields fields,
            String next,
            String saying,
            Function<Attempt, ModelAndView> again) {
        return Answers.after(gate.submit(acting, command), fields, _ -> Pages.redirect(next, saying), again);
    }

    /** As {@link #submit}; what was typed is let go of once it is done, and kept while it is refused. */
    <R> ModelAndView submitKept(
            Acting acting,
            Command<R> command,
            Fields fields,
            String next,
            String saying,
            Runnable forget,
            Runnable keep,
            Function<Attempt, ModelAndView> again) {
        return Answers.after(
                gate.submit(acting, command),
                fields,
                _ -> {
                    forget.run();
                    return Pages.redirect(next, saying);
                },
                attempt -> {
                    keep.run();
                    return again.apply(attempt);
                });
    }

    /** As it was typed, with the line breaks that the counter counted. */
    static String typed(Fields fields, String name) {
        return fields.first(name).replace("\r\n", "\n").strip();
    }

    static PostId post(Fields fields, String name) {
        return new PostId(UUID.fromString(fields.first(name)));
    }
}
