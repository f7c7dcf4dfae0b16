package concord.insight;

import concord.insight.PrintedTable.Cell;
import concord.platform.web.Words;
import java.util.List;
import java.util.stream.Collectors;

/** Puts figures into words: a count, a whole percentage of a shown count, the change on the year before. */
final class Print {

    private static final Cell WITHHELD = new Cell(PrintedTable.WITHHELD, PrintedTable.WITHHELD);
    private static final Cell NOTHING = new Cell("–", "");

    private Print() {}

    static Cell count(Figure figure) {
        return switch (figure) {
            case Figure.Shown(long count) -> new Cell(Words.number(count), Long.toString(count));
            case Figure.Withheld() -> WITHHELD;
        };
    }

    /** Withheld where either is: from a percentage and the one follows the other, or nearly. */
    static Cell percent(Figure part, Figure whole) {
        if (!(part instanceof Figure.Shown(long count)) || !(whole instanceof Figure.Shown(long of))) {
            return WITHHELD;
        }
        return of == 0 ? NOTHING : percent(Math.round(100.0 * count / of), "");
    }

    /** The change on the year before, in whole per cent. */
    static Cell change(Figure now, Figure before) {
        if (!(now instanceof Figure.Shown(long count)) || !(before instanceof Figure.Shown(long of))) {
            return WITHHELD;
        }
        return of == 0 ? NOTHING : percent(Math.round(100.0 * (count - of) / of), count >= of ? "+" : "");
    }

    static Cell nothing() {
        return NOTHING;
    }

    static Cell text(String text) {
        return new Cell(text, text);
    }

    static Cell published(List<Published> figures) {
        return figures.isEmpty()
                ? new Cell("not published", "")
                : text(figures.stream().map(Published::words).collect(Collectors.joining("; ")));
    }

    private static Cell percent(long percent, String sign) {
        return new Cell(sign + percent + "%", Long.toString(percent));
    }
}
