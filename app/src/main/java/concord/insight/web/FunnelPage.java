package concord.insight.web;

import concord.insight.FunnelYear;
import concord.insight.SmallCount;
import concord.platform.web.Words;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The funnel of one year, as bars and as a table.
 *
 * @param shown absent where there is no referral yet
 */
public record FunnelPage(List<FunnelYear> years, @Nullable FunnelYear shown, List<Bar> bars) {

    private static final int WIDTH = 360;
    private static final int STEP = 34;

    /** One bar of the picture: its place, its length in units of the drawing, and what stands beside it. */
    public record Bar(int y, int length, String words, String figures) {}

    static FunnelPage of(List<FunnelYear> years, String asked) {
        FunnelYear shown = years.stream()
                .filter(year -> Integer.toString(year.begins()).equals(asked))
                .findFirst()
                .orElse(years.isEmpty() ? null : years.getFirst());
        return new FunnelPage(years, shown, shown == null ? List.of() : bars(shown));
    }

    public int height() {
        return bars.size() * STEP;
    }

    /** A count with what it is a part of; a small one is withheld. */
    public static String figures(SmallCount count, long of) {
        return count.isShown() ? Words.share(count.count(), of) : "fewer than 5 (withheld)";
    }

    private static List<Bar> bars(FunnelYear year) {
        return IntStream.range(0, year.steps().size())
                .mapToObj(index -> bar(index, year.steps().get(index), year.received()))
                .toList();
    }

    private static Bar bar(int index, FunnelYear.Step step, long received) {
        boolean drawn = step.count().isShown() && received > 0;
        int length = drawn ? (int) (WIDTH * step.count().count() / received) : 0;
        return new Bar(index * STEP, length, step.words(), figures(step.count(), received));
    }
}
