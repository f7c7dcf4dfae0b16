package concord.matching.batch;

import concord.matching.kernel.NameToken;
import java.util.List;

/** The parts of one name, from columns that may hold its parts, the whole of it, or both. */
record FullName(List<NameToken> given, List<NameToken> family, List<NameToken> rest) {

    /**
     * @param others middle names and, where a column holds whole names ({@code whole}), every word of them in order
     */
    static FullName of(List<NameToken> given, List<NameToken> family, List<NameToken> others, boolean whole) {
        if (others.isEmpty()) {
            return new FullName(given, family, others);
        }
        if (!whole) {
            return new FullName(given, family, without(without(others, given), family));
        }
        List<NameToken> first = given;
        List<NameToken> last = family;
        if (first.isEmpty()) {
            List<NameToken> unused = without(others, last);
            first = unused.isEmpty() ? first : unused.subList(0, 1);
        }
        List<NameToken> unused = without(without(others, first), last);
        if (last.isEmpty() && !unused.isEmpty()) {
            last = unused.subList(unused.size() - 1, unused.size());
            unused = unused.subList(0, unused.size() - 1);
        }
        return new FullName(first, last, unused);
    }

    private static List<NameToken> without(List<NameToken> words, List<NameToken> unwanted) {
        return unwanted.isEmpty()
                ? words
                : words.stream().filter(word -> !unwanted.contains(word)).toList();
    }
}
