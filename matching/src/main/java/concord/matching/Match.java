package concord.matching;

/**
 * One earlier record that may be about the same person, and why.
 *
 * @param weightBits the evidence for "same person" as the sum of log2 likelihood ratios; it compares two records and says
 *     nothing about a person, and it is not a probability
 */
public record Match(String id, double weightBits, Band band, Explanation explanation) {}
