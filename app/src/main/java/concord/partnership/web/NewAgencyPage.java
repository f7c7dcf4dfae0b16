package concord.partnership.web;

import concord.platform.web.Attempt;
import concord.platform.web.components.Option;
import concord.vocabulary.Terms;
import java.util.List;

/** The page on which an agency is registered. */
public record NewAgencyPage(Terms sectors, Attempt attempt) {

    public List<Option> options() {
        return sectors.stream()
                .map(term -> Option.of(term.code(), term.words()).hint(term.definition()))
                .toList();
    }
}
