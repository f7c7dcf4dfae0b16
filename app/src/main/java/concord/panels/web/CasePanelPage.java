package concord.panels.web;

import concord.cases.CaseAct;
import concord.cases.CasePaths;
import concord.cases.frame.CaseHead;
import concord.panels.DecisionView;
import concord.panels.PanelOfCase;
import concord.panels.PanelPaths;
import concord.platform.web.Attempt;
import concord.platform.web.components.Option;
import java.util.List;
import java.util.Locale;

/** What panels did with a case, in full, for whoever comes later. */
public record CasePanelPage(
        CaseHead head,
        PanelOfCase of,
        List<Decided> decisions,
        boolean chairs,
        boolean keeps,
        boolean overrides,
        Attempt attempt) {

    /** One decision with its terms in sentences. */
    public record Decided(DecisionView view, List<String> terms) {

        public String path() {
            return PanelPaths.of(view.id());
        }

        public List<String> there() {
            return view.there().stream()
                    .map(one -> one.post() + ": "
                            + one.presence().words().toLowerCase(Locale.UK)
                            + (one.deputy() == null ? "" : " (" + one.deputy() + ")"))
                    .toList();
        }
    }

    public String path() {
        return CasePaths.of(of.record().outline().id(), CaseAct.PUT_ON_AGENDA);
    }

    public List<Option> meetings() {
        return of.meetings().stream()
                .map(line -> Option.of(line.id().value().toString(), MeetingHead.when(line))
                        .hint(line.panelName()))
                .toList();
    }

    public List<Option> purposes() {
        return of.purposes().stream()
                .map(purpose -> Option.of(purpose.name(), purpose.words()))
                .toList();
    }

    public static String meetingPath(PanelOfCase.OnAgenda agenda) {
        return PanelPaths.of(agenda.meeting().id());
    }

    public static String when(PanelOfCase.OnAgenda agenda) {
        return MeetingHead.when(agenda.meeting());
    }
}
