package concord.matching.table;

import concord.matching.table.DatePieces.Piece;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the dates of one column. Whether 3/4/1957 is in March or April is decided by all values of the column together: each order is
 * tried on each, and the one in which most are possible wins.
 */
final class DateColumn {

    /** The day from which spreadsheets count. */
    private static final LocalDate SPREADSHEET_EPOCH = LocalDate.of(1899, 12, 30);

    private final Map<DateShape, DateOrder> orders = new EnumMap<>(DateShape.class);
    private boolean undecided;
    private boolean serials;

    private DateColumn() {}

    static DateColumn of(List<String> values) {
        Map<DateShape, int[]> votes = new EnumMap<>(DateShape.class);
        int dates = 0;
        int fiveFigures = 0;
        for (String value : values) {
            DatePieces date = DatePieces.of(value);
            dates += date.count() > 0 ? 1 : 0;
            fiveFigures += date.count() == 1 && date.get(0).digits() == 5 ? 1 : 0;
            vote(date, votes);
        }
        DateColumn column = new DateColumn();
        column.serials = fiveFigures > 0 && 2 * fiveFigures > dates;
        votes.forEach(column::decide);
        return column;
    }

    /** Whether no value told day and month apart, so that the British order was taken. */
    boolean isUndecided() {
        return undecided;
    }

    DateOrder order(DateShape shape) {
        return orders.getOrDefault(shape, shape.orders().getFirst());
    }

    /** yyyymmdd with noughts for what is not known; 0 where nothing is. */
    int packed(String value) {
        DatePieces date = DatePieces.of(value);
        DateShape shape = DateShape.of(date);
        if (shape != DateShape.OTHER) {
            int[] numbers = shape.numbers(date, order(shape));
            return order(shape).packed(numbers[0], numbers[1], numbers[2]);
        }
        return switch (date.count()) {
            case 1 -> alone(date.get(0));
            case 2 -> ofTwo(date.get(0), date.get(1));
            case 3 -> withName(date);
            default -> 0;
        };
    }

    private static void vote(DatePieces date, Map<DateShape, int[]> votes) {
        DateShape shape = DateShape.of(date);
        List<DateOrder> orders = shape.orders();
        int[] counts = votes.computeIfAbsent(shape, _ -> new int[orders.size()]);
        for (int at = 0; at < counts.length; at++) {
            int[] numbers = shape.numbers(date, orders.get(at));
            counts[at] += orders.get(at).isPlausible(numbers[0], numbers[1], numbers[2]) ? 1 : 0;
        }
    }

    private void decide(DateShape shape, int[] votes) {
        int best = 0;
        for (int at = 1; at < votes.length; at++) {
            best = votes[at] > votes[best] ? at : best;
        }
        if (votes.length > 0) {
            orders.put(shape, shape.orders().get(best));
            undecided |= shape != DateShape.YEAR_FIRST
                    && best == 0
                    && votes[0] > 0
                    && votes[0] == votes[1]
                    && distinguishes(shape);
        }
    }

    private static boolean distinguishes(DateShape shape) {
        return shape == DateShape.YEAR_LAST || shape == DateShape.SHORT_YEAR;
    }

    private int alone(Piece piece) {
        if (serials && piece.digits() == 5) {
            LocalDate day = SPREADSHEET_EPOCH.plusDays(piece.number());
            return PackedBirth.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        }
        return piece.digits() == 4 ? PackedBirth.of(piece.number(), 0, 0) : 0;
    }

    private static int ofTwo(Piece first, Piece second) {
        if (first.isName() || second.isName()) {
            int month = first.isName() ? first.number() : second.number();
            Piece other = first.isName() ? second : first;
            return other.isYear() ? PackedBirth.of(other.number(), month, 0) : month * 100 + other.number();
        }
        if (first.digits() == 4) {
            return PackedBirth.of(first.number(), second.number(), 0);
        }
        return second.digits() == 4 ? PackedBirth.of(second.number(), first.number(), 0) : 0;
    }

    /** The year stands last, unless it shows itself before: 23 Apr 57, 1957 Apr 23. */
    private static int withName(DatePieces date) {
        List<Piece> names = date.pieces().stream().filter(Piece::isName).toList();
        List<Piece> numbers =
                date.pieces().stream().filter(piece -> !piece.isName()).toList();
        if (names.size() != 1) {
            return 0;
        }
        boolean yearFirst = numbers.get(0).isYear() && !(numbers.get(1).digits() >= 3);
        Piece year = numbers.get(yearFirst ? 0 : 1);
        Piece day = numbers.get(yearFirst ? 1 : 0);
        return PackedBirth.of(year.number(), names.getFirst().number(), day.number());
    }
}
