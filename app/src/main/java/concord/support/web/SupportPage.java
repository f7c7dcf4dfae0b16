package concord.support.web;

import concord.cases.CaseId;
import concord.cases.CasePaths;
import concord.cases.frame.CaseHead;
import concord.platform.gate.Acting;
import concord.platform.gate.Permits;
import concord.platform.gate.Refusal;
import concord.platform.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * A page of a case's record: its head, what is looked at, and the form as it stands.
 *
 * @param <V> what the page shows
 * @param permits offers an act only to the posts that may do it
 */
public record SupportPage<V>(
        CaseHead head,
        CaseId caseId,
        V view,
        SupportWords words,
        Form form,
        @Nullable Refusal refusal,
        Acting acting,
        Permits permits) {

    /** Where the page's other pages are. */
    public String path() {
        return CasePaths.of(caseId);
    }

    public boolean may(Class<?> act) {
        return permits.may(acting, act);
    }
}
