package concord.referrals.web;

import concord.platform.web.components.Option;
import concord.vocabulary.Lists;
import concord.vocabulary.Term;
import concord.vocabulary.Vocabularies;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What can be chosen in an assessment today. */
@Component
class GatewayOptions {

    private final Vocabularies vocabularies;
    private final Wording names;

    GatewayOptions(Vocabularies vocabularies, Wording names) {
        this.vocabularies = vocabularies;
        this.names = names;
    }

    GatewayPage.Offered offered() {
        return new GatewayPage.Offered(of(Lists.DISMISSAL_GROUND), of(Lists.SIGNPOST_DESTINATION));
    }

    Set<String> codes(String list) {
        return vocabularies.in(list, names.today()).stream().map(Term::code).collect(Collectors.toSet());
    }

    private List<Option> of(String list) {
        return vocabularies.in(list, names.today()).stream()
                .map(term -> Option.of(term.code(), term.words()).hint(term.definition()))
                .toList();
    }
}
