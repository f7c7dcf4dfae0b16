package concord.panels.domain;

import concord.panels.DecisionInWords;
import concord.panels.DecisionTerms;
import concord.panels.DecisionView;
import concord.platform.gate.PostId;
import concord.platform.web.Words;
import concord.vocabulary.Lists;
import concord.vocabulary.Vocabularies;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a decision brought with it, in sentences. */
@Component
class TermsInWords implements DecisionInWords {

    private final PostNames names;
    private final Vocabularies vocabularies;

    TermsInWords(PostNames names, Vocabularies vocabularies) {
        this.names = names;
        this.vocabularies = vocabularies;
    }

    @Override
    public List<String> of(DecisionView decision) {
        return switch (decision.terms()) {
            case DecisionTerms.Adopt(PostId caseOwner, PostId riskOwner) ->
                List.of("Case owner: " + names.of(caseOwner), "Risk owner: " + names.of(riskOwner));
            case DecisionTerms.DoNotAdopt(Set<String> grounds, Set<String> signposted, String arrangements) ->
                List.of(
                        "Grounds: " + words(Lists.NON_ADOPTION_GROUND, grounds),
                        "Signposted to: " + words(Lists.SIGNPOST_DESTINATION, signposted),
                        "Help elsewhere considered and arranged (s.36(6)): " + arrangements);
            case DecisionTerms.Hold(String awaited, String from, LocalDate until) ->
                List.of("Awaited: " + awaited, "From: " + from, "Until: " + Words.date(until));
            case DecisionTerms.Exit(boolean agreed) ->
                List.of(agreed ? "All members agreed." : "Not all members agreed.");
            case DecisionTerms.BackToPolice _, DecisionTerms.Continue _ -> List.of();
        };
    }

    private String words(String list, Set<String> codes) {
        return Words.list(codes.stream()
                .map(code -> vocabularies.words(list, code))
                .sorted()
                .toList());
    }
}
