package concord.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides which counts of a table are withheld: those of 1 to 4, and as many others as it takes that none of these follows
 * (statistics.md 13.1: no rule is published, so our own holds for local figures).
 *
 * <p>The table is told as cells and as sums between them. What would follow from two shown counts by subtraction ("discussed,
 * but not adopted") is told as a hidden cell: it is never shown, and must not follow where it is small. Two things are made
 * sure of: by all sums together no small count follows exactly, and within each sum it could be five or more.
 */
final class Withholding {

    /** The smallest count above nought that is shown. */
    static final long SHOWN_FROM = 5;

    private final List<Cell> cells = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();

    /** A count that is shown unless it has to be withheld. */
    Cell cell(long count) {
        return add(new Cell(count, Kind.FREE, isSmall(count)));
    }

    /** A count that is shown, or withheld, elsewhere already: here it is as it is there. */
    Cell fixed(long count, Figure elsewhere) {
        return add(new Cell(count, Kind.FIXED, !elsewhere.isShown()));
    }

    /** Some cells that add up to a total. */
    void sum(Cell total, List<Cell> parts) {
        sums.add(new Sum(total, List.copyOf(parts)));
    }

    /** A part of a total, and what is left of it without being shown anywhere. */
    void part(Cell total, Cell part) {
        sum(total, List.of(part, add(new Cell(total.count - part.count, Kind.HIDDEN, false))));
    }

    /** Withholds more and more, until nothing small follows. */
    void settle() {
        Optional<Cell> next = next();
        while (next.isPresent()) {
            next.get().withheld = true;
            next = next();
        }
    }

    private Cell add(Cell cell) {
        cells.add(cell);
        return cell;
    }

    private Optional<Cell> next() {
        return sums.stream()
                .filter(Sum::squeezes)
                .map(sum -> choose(Stream.of(sum)))
                .flatMap(Optional::stream)
                .findFirst()
                .or(this::nextThatFollows);
    }

    private Optional<Cell> nextThatFollows() {
        for (Cell cell : new Elimination(unknown(), sums).determined()) {
            if (cell.isDelicate()) {
                Optional<Cell> more =
                        choose(sums.stream().filter(sum -> sum.holds(cell))).or(() -> choose(sums.stream()));
                if (more.isPresent()) {
                    return more;
                }
            }
        }
        return Optional.empty();
    }

    private List<Cell> unknown() {
        return cells.stream().filter(Cell::isUnknown).toList();
    }

    /** The least that can be withheld: a small part before a large one, a part before a total, a nought last of all. */
    private static Optional<Cell> choose(Stream<Sum> among) {
        return among.flatMap(sum -> sum.members().map(cell -> new Choice(cell, cell.equals(sum.total()))))
                .filter(choice -> choice.cell().kind == Kind.FREE && !choice.cell().withheld)
                .min(Comparator.comparingInt((Choice choice) -> choice.cell().count == 0 ? 1 : 0)
                        .thenComparingInt(choice -> choice.total() ? 1 : 0)
                        .thenComparingLong(choice -> choice.cell().count))
                .map(Choice::cell);
    }

    private static boolean isSmall(long count) {
        return count > 0 && count < SHOWN_FROM;
    }

    private record Choice(Cell cell, boolean total) {}

    private enum Kind {
        FREE,
        FIXED,
        HIDDEN
    }

    /** One count of the table. */
    static final class Cell {
        private final long count;
        private final Kind kind;
        private boolean withheld;

        private Cell(long count, Kind kind, boolean withheld) {
            if (count < 0) {
                throw new IllegalArgumentException("A count is not negative");
            }
            this.count = count;
            this.kind = kind;
            this.withheld = withheld;
        }

        Figure figure() {
            return withheld ? Figure.withheld() : Figure.shown(count);
        }

        private boolean isUnknown() {
            return withheld || kind == Kind.HIDDEN;
        }

        /** Must not become known: withheld, or hidden and small. */
        private boolean isDelicate() {
            return withheld || (kind == Kind.HIDDEN && isSmall(count));
        }
    }

    /** A total and its parts. */
    private record Sum(Cell total, List<Cell> parts) {

        Stream<Cell> members() {
            return Stream.concat(Stream.of(total), parts.stream());
        }

        boolean holds(Cell cell) {
            return members().anyMatch(member -> member.equals(cell));
        }

        /** Whether the total and the parts that are shown leave a small part too little room to be five or more. */
        boolean squeezes() {
            if (total.isUnknown()) {
                return false;
            }
            List<Cell> unknown = parts.stream().filter(Cell::isUnknown).toList();
            long room = unknown.stream().mapToLong(cell -> cell.count).sum();
            long least = unknown.stream().mapToLong(this::least).sum();
            return unknown.stream().anyMatch(cell -> cell.isDelicate() && room - (least - least(cell)) < SHOWN_FROM);
        }

        /** What a reader knows: a withheld count is not nought, unless noughts are withheld too. */
        private long least(Cell cell) {
            return cell.kind == Kind.HIDDEN || parts.stream().anyMatch(part -> part.withheld && part.count == 0)
                    ? 0
                    : 1;
        }
    }

    /** Finds by elimination which unknown cells have one solution alone. All coefficients are 1, 0 and -1. */
    private static final class Elimination {
        private static final double NEARLY_NOUGHT = 1e-9;

        private final List<Cell> unknown;
        private final List<double[]> rows = new ArrayList<>();

        Elimination(List<Cell> unknown, List<Sum> sums) {
            this.unknown = unknown;
            sums.forEach(sum -> rows.add(row(sum)));
        }

        List<Cell> determined() {
            int rank = 0;
            for (int column = 0; column < unknown.size() && rank < rows.size(); column++) {
                rank += eliminate(column, rank) ? 1 : 0;
            }
            return rows.stream()
                    .map(this::alone)
                    .filter(java.util.Objects::nonNull)
                    .toList();
        }

        private double[] row(Sum sum) {
            var row = new double[unknown.size()];
            for (int column = 0; column < row.length; column++) {
                Cell cell = unknown.get(column);
                row[column] = cell.equals(sum.total()) ? 1 : sum.parts().contains(cell) ? -1 : 0;
            }
            return row;
        }

        private boolean eliminate(int column, int rank) {
            int pivot = rank;
            while (pivot < rows.size() && Math.abs(rows.get(pivot)[column]) < NEARLY_NOUGHT) {
                pivot++;
            }
            if (pivot == rows.size()) {
                return false;
            }
            double[] chosen = rows.get(pivot);
            rows.set(pivot, rows.get(rank));
            rows.set(rank, chosen);
            for (int at = 0; at < rows.size(); at++) {
                if (at != rank) {
                    subtract(rows.get(at), chosen, rows.get(at)[column] / chosen[column]);
                }
            }
            return true;
        }

        private static void subtract(double[] row, double[] other, double times) {
            for (int at = 0; at < row.length; at++) {
                row[at] -= times * other[at];
            }
        }

        /** The one cell that a row speaks of, if it speaks of one alone. */
        private @Nullable Cell alone(double[] row) {
            Cell found = null;
            for (int column = 0; column < row.length; column++) {
                if (Math.abs(row[column]) > NEARLY_NOUGHT) {
                    if (found != null) {
                        return null;
                    }
                    found = unknown.get(column);
                }
            }
            return found;
        }
    }
}
