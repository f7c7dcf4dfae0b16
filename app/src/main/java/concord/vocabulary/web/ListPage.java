package concord.vocabulary.web;

import concord.platform.web.Words;
import concord.vocabulary.Term;
import concord.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;

/**
 * The page of one list: what is in use, what is to come and what has ended, with every edit.
 *
 * @param mayChange whether to offer changes
 */
public record ListPage(Vocabulary vocabulary, LocalDate today, boolean mayChange) {

    public List<Term> inUse() {
        return vocabulary.terms().on(today).terms();
    }

    public List<Term> toCome() {
        return vocabulary.terms().stream()
                .filter(term -> term.from().isAfter(today))
                .toList();
    }

    public List<Term> ended() {
        return vocabulary.terms().stream()
                .filter(term -> term.until() != null && term.until().isBefore(today))
                .toList();
    }

    public String path() {
        return VocabularyPages.PATH + "/" + vocabulary.code();
    }

    public String reword(Term term) {
        return VocabularyPages.TERMS + "/" + term.id().value() + "/reword";
    }

    public String end(Term term) {
        return VocabularyPages.TERMS + "/" + term.id().value() + "/end";
    }

    public String days(Term term) {
        LocalDate until = term.until();
        return "From " + Words.shortDate(term.from()) + (until == null ? "" : " to " + Words.shortDate(until));
    }

    public String what(Vocabulary.Edit edit) {
        return switch (edit.kind()) {
            case ADDED -> "Added “%s” from %s".formatted(edit.words(), Words.shortDate(edit.from()));
            case REWORDED -> "Reworded to “%s”".formatted(edit.words());
            case ENDED -> "Ended “%s”%s".formatted(edit.words(), after(edit));
        };
    }

    private static String after(Vocabulary.Edit edit) {
        LocalDate until = edit.until();
        return until == null ? "" : " after " + Words.shortDate(until);
    }
}
