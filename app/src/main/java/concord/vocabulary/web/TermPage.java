package concord.vocabulary.web;

import concord.platform.web.Attempt;
import concord.platform.web.BothVersions;
import concord.platform.web.Fields;
import concord.platform.web.Words;
import concord.vocabulary.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The page on which a value is reworded or ended. */
public record TermPage(Term term, LocalDate today, Attempt attempt) {

    public String list() {
        return VocabularyPages.PATH + "/" + term.list();
    }

    public String path() {
        return VocabularyPages.TERMS + "/" + term.id().value();
    }

    /** What the value says, as the form is filled in with it. */
    static Fields known(Term term) {
        return Fields.none().with("words", term.words()).with("definition", term.definition());
    }

    /** Both versions, where somebody else has reworded it in the meantime. */
    public @Nullable BothVersions both() {
        return BothVersions.where(attempt.refusal(), attempt.form(), known(term))
                .text("words", "Words that people choose")
                .text("definition", "What it means")
                .orNull();
    }

    public String since() {
        return Words.shortDate(term.from());
    }
}
