package concord.matching;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Why two records look, or do not look, like the same person: one comparison for each field, in the order of {@link Field}.
 *
 * @param weightBits the sum of the comparisons' bits
 * @param modelVersion which set of weights was used, to be stored with any decision taken on it
 */
public record Explanation(List<Comparison> comparisons, double weightBits, String modelVersion) {

    public Explanation {
        comparisons = List.copyOf(comparisons);
    }

    /** The comparisons in words, such as "Given name: the same. Surname: one letter differs. …", without any value. */
    public String sentence() {
        return comparisons.stream().map(Comparison::sentence).collect(Collectors.joining(". ", "", "."));
    }
}
