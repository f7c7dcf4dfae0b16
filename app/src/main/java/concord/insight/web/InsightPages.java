package concord.insight.web;

import concord.insight.FunnelYear;
import concord.insight.InsightTable;
import concord.insight.PrintedTable;
import concord.insight.Printing;
import concord.insight.ShowFunnel;
import concord.insight.ShowGatewayFunnel;
import concord.insight.ShowOutcomes;
import concord.insight.ShowStageTable;
import concord.insight.ShowTimeliness;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.web.Pages;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Insight: the published table from the partnership's own data. */
@Controller
class InsightPages {

    private final Gate gate;
    private final Printing printing;

    InsightPages(Gate gate, Printing printing) {
        this.gate = gate;
        this.printing = printing;
    }

    @GetMapping(InsightPlaces.ROOT + "{table:[a-z]+}")
    ModelAndView show(Acting acting, @PathVariable("table") String path, @RequestParam(defaultValue = "") String year) {
        return InsightTable.at(path).map(table -> page(acting, table, year)).orElseGet(Pages::notFound);
    }

    private ModelAndView page(Acting acting, InsightTable table, String asked) {
        return switch (gate.ask(acting, new ShowFunnel())
                .then(years -> years.isEmpty()
                        ? Outcome.done(InsightPage.empty(table))
                        : page(acting, table, years, chosen(years, asked)))) {
            case Outcome.Done<InsightPage>(InsightPage page) ->
                Pages.show(table == InsightTable.FUNNEL ? "insight/funnel" : "insight/table", page);
            case Outcome.Refused<InsightPage>(var refusal) -> Pages.refusal(refusal);
        };
    }

    private Outcome<InsightPage> page(
            Acting acting, InsightTable table, List<ShowFunnel.Row> years, ShowFunnel.Row chosen) {
        return switch (table) {
            case FUNNEL ->
                gate.ask(acting, new ShowGatewayFunnel(chosen.year())).then(gateway -> funnel(years, chosen, gateway));
            case TIMELINESS ->
                gate.ask(acting, new ShowTimeliness(chosen.year()))
                        .then(measured -> shown(years, chosen, printing.timeliness(measured)));
            case OUTCOMES ->
                gate.ask(acting, new ShowOutcomes())
                        .then(ended -> ended.isEmpty()
                                ? Outcome.done(InsightPage.empty(table))
                                : shown(years, chosen, printing.outcomes(ended)));
            case SECTOR, AGE, GENDER, CONCERN, REPEATS ->
                gate.ask(acting, new ShowStageTable(Objects.requireNonNull(table.attribute()), chosen.year()))
                        .then(counted -> shown(years, chosen, printing.stages(table, counted)));
        };
    }

    private Outcome<InsightPage> funnel(List<ShowFunnel.Row> years, ShowFunnel.Row chosen, FunnelYear gateway) {
        return Outcome.done(new InsightPage(
                InsightTable.FUNNEL,
                years,
                chosen.year(),
                printing.funnel(years),
                Picture.of(chosen.figures()),
                gateway));
    }

    private static Outcome<InsightPage> shown(List<ShowFunnel.Row> years, ShowFunnel.Row chosen, PrintedTable printed) {
        return Outcome.done(new InsightPage(printed.table(), years, chosen.year(), printed, null, null));
    }

    /** The year that was asked for, or else the newest. */
    private static ShowFunnel.Row chosen(List<ShowFunnel.Row> years, String asked) {
        return years.stream()
                .filter(year -> Integer.toString(year.year()).equals(asked))
                .findFirst()
                .orElse(years.getFirst());
    }
}
