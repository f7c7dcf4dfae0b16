package concord.matching.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rows that could not be taken as they stand: the first of them by line and reason, all of them by count. Never a value: what stands in a
 * row is about a person, and this is printed.
 */
public final class BadRows {

    /** Enough to see what kind of fault a file has. */
    private static final int SHOWN = 20;

    /**
     * @param line the line of the file at which the row begins
     */
    public record BadRow(long line, String reason) {}

    private final List<BadRow> first = new ArrayList<>();
    private final Map<String, Long> counts = new TreeMap<>();

    void add(long line, String reason) {
        if (first.size() < SHOWN) {
            first.add(new BadRow(line, reason));
        }
        counts.merge(reason, 1L, Long::sum);
    }

    /** A row whose id stands in an earlier row too. Counted as one reason, whichever row that is. */
    void addRepeat(long line, long firstLine) {
        if (first.size() < SHOWN) {
            first.add(new BadRow(line, "has the id of line " + firstLine + " again; both are kept as records"));
        }
        counts.merge("has an id again; all are kept as records", 1L, Long::sum);
    }

    /** The rows of a later part of the same file, which begins behind the given number of lines. */
    void addAll(BadRows later, long linesBefore) {
        for (BadRow row : later.first) {
            if (first.size() < SHOWN) {
                first.add(new BadRow(linesBefore + row.line(), row.reason()));
            }
        }
        later.counts.forEach((reason, count) -> counts.merge(reason, count, Long::sum));
    }

    public List<BadRow> first() {
        return List.copyOf(first);
    }

    /** How many rows there are of each reason. */
    public Map<String, Long> counts() {
        return Map.copyOf(counts);
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
