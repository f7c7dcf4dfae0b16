package concord.matching;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The rows most like a query, as many as are to be shown. */
final class Best {

    private static final Comparator<Found> BEST_FIRST = Comparator.comparing(Found::band)
            .thenComparing(Comparator.comparingDouble(Found::bits).reversed())
            .thenComparing(Found::id);

    private final Rows rows;
    private final int top;
    private final String asked;
    private final PriorityQueue<Found> found = new PriorityQueue<>(BEST_FIRST.reversed());

    /**
     * @param top how many, none if it is less than one
     * @param asked the id of the query, which is not found itself
     */
    Best(Rows rows, int top, String asked) {
        this.rows = rows;
        this.top = top;
        this.asked = asked;
    }

    /** A row that is to be shown if no better ones come. */
    record Found(int row, Band band, double bits, String id) {}

    void offer(int row, Band band, double bits) {
        if (top > 0 && (found.size() < top || mayBeAmong(band, bits))) {
            String id = rows.id(row);
            if (!id.equals(asked)) {
                found.add(new Found(row, band, bits, id));
            }
            if (found.size() > top) {
                found.poll();
            }
        }
    }

    /** Ids are looked at only of what weighs the same. */
    private boolean mayBeAmong(Band band, double bits) {
        Found last = found.element();
        int byBand = band.compareTo(last.band);
        return byBand < 0 || (byBand == 0 && bits >= last.bits);
    }

    List<Found> inOrder() {
        return found.stream().sorted(BEST_FIRST).toList();
    }
}
