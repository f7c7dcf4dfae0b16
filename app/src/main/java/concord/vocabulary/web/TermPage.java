package concord.vocabulary.web;

import concord.platform.web.Attempt;
import concord.platform.web.Words;
import concord.vocabulary.Term;
import java.time.LocalDate;

/** The page on which a value is reworded or ended. */
public record TermPage(Term term, LocalDate today, Attempt attempt) {

    public String list() {
        return VocabularyPages.PATH + "/" + term.list();
    }

    public String path() {
        return VocabularyPages.TERMS + "/" + term.id().value();
    }

    public String since() {
        return Words.shortDate(term.from());
    }
}
