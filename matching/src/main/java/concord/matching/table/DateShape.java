package concord.matching.table;

import static concord.matching.table.DateOrder.DAY_MONTH_YEAR;
import static concord.matching.table.DateOrder.MONTH_DAY_YEAR;
import static concord.matching.table.DateOrder.YEAR_DAY_MONTH;
import static concord.matching.table.DateOrder.YEAR_MONTH;
import static concord.matching.table.DateOrder.YEAR_MONTH_DAY;

import concord.matching.table.DatePieces.Piece;
import java.util.List;

/** A way of writing dates whose order a single value does not tell, with the orders it may have, the likeliest first. */
enum DateShape {
    YEAR_FIRST(YEAR_MONTH_DAY, YEAR_DAY_MONTH),
    YEAR_LAST(DAY_MONTH_YEAR, MONTH_DAY_YEAR),
    SHORT_YEAR(DAY_MONTH_YEAR, MONTH_DAY_YEAR, YEAR_MONTH_DAY),
    EIGHT_FIGURES(YEAR_MONTH_DAY, DAY_MONTH_YEAR, MONTH_DAY_YEAR, YEAR_DAY_MONTH),
    SIX_FIGURES(DAY_MONTH_YEAR, YEAR_MONTH_DAY, MONTH_DAY_YEAR, YEAR_MONTH),
    /** Anything that reads in one way only, or in none. */
    OTHER;

    private final List<DateOrder> orders;

    DateShape(DateOrder... orders) {
        this.orders = List.of(orders);
    }

    List<DateOrder> orders() {
        return orders;
    }

    static DateShape of(DatePieces date) {
        return switch (date.count()) {
            case 1 -> ofFigures(date.get(0).digits());
            case 3 -> date.pieces().stream().anyMatch(Piece::isName) ? OTHER : ofThree(date);
            default -> OTHER;
        };
    }

    /** The three numbers as this shape and an order have them. */
    int[] numbers(DatePieces date, DateOrder order) {
        return date.count() == 1
                ? order.cut(date.get(0).number(), this == EIGHT_FIGURES ? 8 : 6)
                : new int[] {
                    date.get(0).number(), date.get(1).number(), date.get(2).number()
                };
    }

    private static DateShape ofFigures(int digits) {
        return switch (digits) {
            // A program that took the column for numbers dropped the nought before 1 to 9.
            case 7, 8 -> EIGHT_FIGURES;
            case 6 -> SIX_FIGURES;
            default -> OTHER;
        };
    }

    private static DateShape ofThree(DatePieces date) {
        if (date.get(0).digits() >= 3) {
            return YEAR_FIRST;
        }
        return date.get(2).digits() >= 3 ? YEAR_LAST : SHORT_YEAR;
    }
}
