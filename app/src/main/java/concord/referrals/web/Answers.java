package concord.referrals.web;

import concord.platform.gate.Refusal;
import concord.platform.web.Form;
import concord.platform.web.Pages;
import concord.platform.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;

/** Answers a form: as it is, with what is wrong beside its fields, or with a rule's no above it. */
final class Answers {

    private Answers() {}

    static ModelAndView form(String template, Object page, Form form, @Nullable Refusal refusal) {
        if (!form.errors().isEmpty()) {
            return Pages.refused(template, page);
        }
        return refusal == null
                ? Pages.show(template, page)
                : Pages.show(template, page, Problems.status(refusal.kind()));
    }
}
