package concord.insight;

import concord.insight.PrintedTable.Cell;
import concord.insight.PrintedTable.Column;
import concord.insight.PrintedTable.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Prints the tables in the published layout, with what is published for England and Wales beside each. */
@Component
public class Printing {

    private static final String REFERRALS = "Referrals";
    private static final String DISCUSSED = "Discussed at a panel";
    private static final String ADOPTED = "Adopted as a case";
    private static final String NATIONAL = "England and Wales";
    private static final String[] STAGES = {"referral", "panel", "adopted"};

    private final PublishedFigures published;

    Printing(PublishedFigures published) {
        this.published = published;
    }

    /** Years in rows. */
    public PrintedTable funnel(List<ShowFunnel.Row> years) {
        var rows = new ArrayList<Row>();
        for (int at = 0; at < years.size(); at++) {
            rows.add(year(years.get(at), at + 1 < years.size() ? years.get(at + 1) : null));
        }
        return new PrintedTable(
                InsightTable.FUNNEL,
                "",
                "Referrals of each year, and how many of them were discussed at a panel and adopted as a case",
                "Year ending 31 March",
                List.of(
                        new Column(REFERRALS, "n"),
                        new Column(REFERRALS, "change"),
                        new Column(DISCUSSED, "n"),
                        new Column(DISCUSSED, "%"),
                        new Column(DISCUSSED, "change"),
                        new Column(ADOPTED, "n"),
                        new Column(ADOPTED, "%"),
                        new Column(ADOPTED, "change"),
                        new Column(NATIONAL, "referrals"),
                        new Column(NATIONAL, "discussed"),
                        new Column(NATIONAL, "adopted")),
                rows,
                Notes.of(InsightTable.FUNNEL),
                years.stream()
                        .flatMap(year -> published.of(InsightTable.FUNNEL, year.name()).stream())
                        .toList());
    }

    private Row year(ShowFunnel.Row year, ShowFunnel.@org.jspecify.annotations.Nullable Row before) {
        StageFigures now = year.figures();
        var cells = new ArrayList<Cell>();
        cells.add(Print.count(now.referrals()));
        cells.add(change(now, before, StageFigures::referrals));
        cells.add(Print.count(now.discussed()));
        cells.add(Print.percent(now.discussed(), now.referrals()));
        cells.add(change(now, before, StageFigures::discussed));
        cells.add(Print.count(now.adopted()));
        cells.add(Print.percent(now.adopted(), now.referrals()));
        cells.add(change(now, before, StageFigures::adopted));
        for (String stage : STAGES) {
            cells.add(Print.published(published.of(InsightTable.FUNNEL, year.name(), stage, "all")));
        }
        return new Row(year.name(), cells);
    }

    private static Cell change(
            StageFigures now,
            ShowFunnel.@org.jspecify.annotations.Nullable Row before,
            Function<StageFigures, Figure> of) {
        return before == null ? Print.nothing() : Print.change(of.apply(now), of.apply(before.figures()));
    }

    /** Categories in rows, then what is unspecified, the known total and all. */
    public PrintedTable stages(InsightTable table, StageTable counted) {
        String year = Year.name(counted.year());
        String beside = published.yearBeside(table, year).orElse("");
        var printer = new StageRows(table, counted, beside);
        return new PrintedTable(
                table,
                year,
                "%s by stage, year ending 31 March, %s"
                        .formatted(counted.attribute().words(), year),
                counted.attribute().words(),
                columns(beside),
                printer.rows(),
                Stream.concat(people(counted), Notes.of(table).stream()).toList(),
                published.of(table, beside));
    }

    private static List<Column> columns(String beside) {
        String national = beside.isEmpty() ? NATIONAL : NATIONAL + " " + beside;
        return Stream.of(REFERRALS, DISCUSSED, ADOPTED)
                .flatMap(
                        group -> Stream.of(new Column(group, "n"), new Column(group, "%"), new Column(group, national)))
                .toList();
    }

    private static Stream<String> people(StageTable counted) {
        StageTable.People people = counted.people();
        return people == null
                ? Stream.of()
                : Stream.of("Referrals whose person is known: %s. People they are about: %s."
                        .formatted(
                                Print.count(people.referrals()).words(),
                                Print.count(people.people()).words()));
    }

    /** The rows of a table by stage. */
    private final class StageRows {
        private final InsightTable table;
        private final StageTable counted;
        private final String beside;

        StageRows(InsightTable table, StageTable counted, String beside) {
            this.table = table;
            this.counted = counted;
            this.beside = beside;
        }

        List<Row> rows() {
            var rows = new ArrayList<Row>();
            counted.rows().forEach(row -> rows.add(row(row.words(), row.code(), row.figures(), true)));
            rows.add(row("Unspecified", Categories.UNSPECIFIED, counted.unspecified(), false));
            rows.add(row("Known total", "known", counted.known(), true));
            rows.add(row("All", "all", counted.all(), false));
            return rows;
        }

        private Row row(String words, String code, StageFigures figures, boolean share) {
            StageFigures known = counted.known();
            var cells = new ArrayList<Cell>();
            add(cells, figures.referrals(), known.referrals(), share);
            cells.add(national(STAGES[0], code));
            add(cells, figures.discussed(), known.discussed(), share);
            cells.add(national(STAGES[1], code));
            add(cells, figures.adopted(), known.adopted(), share);
            cells.add(national(STAGES[2], code));
            return new Row(words, cells);
        }

        private static void add(List<Cell> cells, Figure figure, Figure known, boolean share) {
            cells.add(Print.count(figure));
            cells.add(share ? Print.percent(figure, known) : Print.nothing());
        }

        private Cell national(String stage, String code) {
            return Print.published(
                    code.equals("all")
                            ? published.of(InsightTable.FUNNEL, beside, stage, code)
                            : published.of(table, beside, stage, code));
        }
    }

    /** Waits in rows. */
    public PrintedTable timeliness(Timeliness measured) {
        var rows = new ArrayList<Row>();
        for (Timeliness.Wait wait : measured.waits()) {
            rows.add(new Row(wait.kind().words(), List.of(Print.count(wait.n()), median(wait))));
        }
        rows.add(new Row(
                "Reviews at six and twelve months after closure that fell due",
                List.of(Print.count(measured.reviewsDue()), Print.nothing())));
        rows.add(new Row(
                "… of them done by their day",
                List.of(
                        Print.count(measured.reviewsInTime()),
                        Print.percent(measured.reviewsInTime(), measured.reviewsDue()))));
        String year = Year.name(measured.year());
        return new PrintedTable(
                InsightTable.TIMELINESS,
                year,
                "Steps that ended in the year ending 31 March, " + year,
                "Step",
                List.of(new Column("", "n"), new Column("", "median of working days, or %")),
                rows,
                Notes.of(InsightTable.TIMELINESS),
                List.of());
    }

    private static Cell median(Timeliness.Wait wait) {
        Double median = wait.median();
        if (median == null) {
            return wait.n().isShown() ? Print.nothing() : Print.count(Figure.withheld());
        }
        String days = median % 1 == 0 ? "%.0f".formatted(median) : "%.1f".formatted(median);
        return new Cell(days + (days.equals("1") ? " working day" : " working days"), days);
    }

    /** Years in rows, ways to end in columns. */
    public PrintedTable outcomes(List<ShowOutcomes.Row> years) {
        var columns = new ArrayList<Column>();
        var rows = new ArrayList<Row>();
        for (ShowOutcomes.Row year : years) {
            columns.clear();
            rows.add(new Row(year.name(), outcomes(year, columns)));
        }
        return new PrintedTable(
                InsightTable.OUTCOMES,
                "",
                "Cases closed in each year, by how they ended",
                "Year ending 31 March",
                columns,
                rows,
                Notes.of(InsightTable.OUTCOMES),
                published.exits());
    }

    private List<Cell> outcomes(ShowOutcomes.Row year, List<Column> columns) {
        var cells = new ArrayList<Cell>();
        for (ShowOutcomes.Way way : year.ways()) {
            columns.addAll(List.of(
                    new Column(way.words(), "n"), new Column(way.words(), "%"), new Column(way.words(), NATIONAL)));
            cells.add(Print.count(way.cases()));
            cells.add(Print.percent(way.cases(), year.left()));
            cells.add(Print.published(published.of(InsightTable.OUTCOMES, year.name(), "channel exit", way.code())));
        }
        columns.add(new Column("Left Channel", "n"));
        cells.add(Print.count(year.left()));
        for (ShowOutcomes.Way way : year.before()) {
            columns.add(new Column(way.words(), "n"));
            cells.add(Print.count(way.cases()));
        }
        columns.add(new Column("All closed", "n"));
        cells.add(Print.count(year.closed()));
        return cells;
    }

    /** The name of a file that holds a table: "concord-sector-2025-26". */
    public static String fileName(PrintedTable table) {
        String year = table.year().isEmpty() ? "all-years" : table.year().replace('/', '-');
        return "concord-%s-%s".formatted(table.table().path(), year).toLowerCase(Locale.ROOT);
    }
}
