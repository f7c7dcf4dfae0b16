package concord.vocabulary;

import concord.platform.gate.Plain;
import concord.platform.gate.Query;
import java.util.List;

/** All lists, with how many values each has today. */
public record ListVocabularies() implements Query<List<VocabularyRow>>, Plain {}
