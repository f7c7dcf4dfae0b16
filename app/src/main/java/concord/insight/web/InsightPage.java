package concord.insight.web;

import concord.insight.FunnelYear;
import concord.insight.InsightTable;
import concord.insight.PrintedTable;
import concord.insight.ShowFunnel;
import concord.insight.Year;
import concord.platform.web.components.NavigationItem;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One table of Insight.
 *
 * @param years that have referrals, newest first; none where there is nothing to count
 * @param year the one that is chosen, by the calendar year in which it begins
 * @param printed absent where there is nothing to count
 * @param picture and gateway: of the chosen year, for the funnel alone
 */
public record InsightPage(
        InsightTable table,
        List<ShowFunnel.Row> years,
        int year,
        @Nullable PrintedTable printed,
        @Nullable Picture picture,
        @Nullable FunnelYear gateway) {

    public InsightPage {
        years = List.copyOf(years);
    }

    static InsightPage empty(InsightTable table) {
        return new InsightPage(table, List.of(), 0, null, null, null);
    }

    public List<NavigationItem> tabs() {
        return Arrays.stream(InsightTable.values())
                .map(other -> other == table
                        ? NavigationItem.current(other.words(), path(other))
                        : NavigationItem.of(other.words(), path(other)))
                .toList();
    }

    /** The years to choose from, where the page is of one. */
    public List<NavigationItem> yearLinks() {
        return !table.isOfOneYear() && table != InsightTable.FUNNEL
                ? List.of()
                : years.stream()
                        .map(row -> {
                            String href = path(table) + "?year=" + row.year();
                            return row.year() == year
                                    ? NavigationItem.current(row.name(), href)
                                    : NavigationItem.of(row.name(), href);
                        })
                        .toList();
    }

    public String yearName() {
        return Year.name(year);
    }

    public String fileHref() {
        return path(table) + "/csv?year=" + year;
    }

    private static String path(InsightTable table) {
        return InsightPlaces.ROOT + table.path();
    }
}
