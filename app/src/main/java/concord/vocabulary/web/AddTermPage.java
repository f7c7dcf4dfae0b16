package concord.vocabulary.web;

import concord.platform.web.Attempt;
import concord.vocabulary.Vocabulary;

/** The page on which a value is added to a list. */
public record AddTermPage(Vocabulary vocabulary, Attempt attempt) {

    public String path() {
        return VocabularyPages.PATH + "/" + vocabulary.code();
    }
}
