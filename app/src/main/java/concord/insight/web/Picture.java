package concord.insight.web;

import concord.insight.Figure;
import concord.insight.PrintedTable;
import concord.insight.StageFigures;
import concord.platform.web.Words;
import java.util.List;

/** The funnel of one year as bars, each as long as its share of the referrals. What is withheld has no bar. */
public record Picture(List<Bar> bars) {

    private static final int WIDTH = 360;
    private static final int STEP = 34;

    public Picture {
        bars = List.copyOf(bars);
    }

    /** One bar: its place, its length in units of the drawing, and what stands beside it. */
    public record Bar(int y, int length, String words, String figures) {}

    static Picture of(StageFigures figures) {
        Figure all = figures.referrals();
        return new Picture(List.of(
                bar(0, "Referrals", all, all),
                bar(1, "Discussed at a panel", figures.discussed(), all),
                bar(2, "Adopted as a case", figures.adopted(), all)));
    }

    public int height() {
        return bars.size() * STEP;
    }

    private static Bar bar(int number, String words, Figure figure, Figure all) {
        return new Bar(number * STEP, length(figure, all), words, figures(figure, all));
    }

    private static int length(Figure figure, Figure all) {
        return figure instanceof Figure.Shown(long count) && all instanceof Figure.Shown(long of) && of > 0
                ? (int) (WIDTH * count / of)
                : 0;
    }

    /** A count with what it is a part of; a small one is withheld. */
    public static String figures(Figure figure, Figure all) {
        return switch (figure) {
            case Figure.Withheld() -> PrintedTable.WITHHELD;
            case Figure.Shown(long count) ->
                all instanceof Figure.Shown(long of) ? Words.share(count, of) : Words.number(count);
        };
    }
}
