package concord.panels.web;

import concord.cases.CaseId;
import concord.cases.PanelDecision;
import concord.panels.DecisionSheet;
import concord.panels.PanelPaths;
import concord.platform.web.Attempt;
import concord.platform.web.components.Option;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A case decided in a meeting. */
public record DecisionPage(
        MeetingHead head,
        DecisionSheet sheet,
        List<Option> guidance,
        List<Option> grounds,
        List<Option> destinations,
        List<String> decidedTerms,
        Attempt attempt) {

    public String path() {
        return PanelPaths.decision(head.line().id(), sheet.item().caseId());
    }

    public @Nullable String previous() {
        CaseId before = sheet.previous();
        return before == null ? null : PanelPaths.decision(head.line().id(), before);
    }

    public @Nullable String next() {
        CaseId after = sheet.next();
        return after == null ? null : PanelPaths.decision(head.line().id(), after);
    }

    /** The form is shown to whoever could decide, and to whoever has typed. */
    public boolean isOffered() {
        return sheet.decided() == null && (sheet.whyNot() == null || attempt.refusal() != null);
    }

    public boolean isOpenTo(PanelDecision decision) {
        return sheet.open().contains(decision);
    }

    public List<Option> decisions() {
        return sheet.open().stream()
                .map(decision -> Option.of(decision.name(), decision.words()))
                .toList();
    }

    public List<Option> caseOwners() {
        return owners(DecisionSheet.Owner::ofCase);
    }

    public List<Option> riskOwners() {
        return owners(DecisionSheet.Owner::ofRisk);
    }

    private List<Option> owners(Predicate<DecisionSheet.Owner> fits) {
        return Stream.concat(
                        Stream.of(Option.of("", "Select a post")),
                        sheet.owners().stream()
                                .filter(fits)
                                .map(one -> Option.of(one.post().value().toString(), one.words())))
                .toList();
    }

    public static List<Option> agreed() {
        return List.of(Option.of("yes", "All members agree"), Option.of("no", "Not all members agree"));
    }
}
