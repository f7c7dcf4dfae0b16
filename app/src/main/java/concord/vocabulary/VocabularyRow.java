package concord.vocabulary;

/** One list among the others. */
public record VocabularyRow(String code, String title, String purpose, int inUse, int ended) {}
