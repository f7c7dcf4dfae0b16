package concord.vocabulary.web;

import concord.vocabulary.VocabularyRow;
import java.util.List;

/** The page of all lists. */
public record ListsPage(List<VocabularyRow> rows) {}
