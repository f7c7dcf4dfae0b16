package concord.vocabulary;

import concord.platform.gate.Plain;
import concord.platform.gate.Query;

/** One list with every value that it ever had, and every edit. */
public record ShowVocabulary(String list) implements Query<Vocabulary>, Plain {}
